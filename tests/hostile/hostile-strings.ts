/** What runs if a string ever becomes a program. */
const ATTACK = "alert('hostile')";

/** A string that would do harm in one place or another, were it not written there as text. */
export interface HostileString {
  readonly name: string;
  readonly text: string;
  /** The code under which the checks refuse it in a cell; `null` where they let it through, as text. */
  readonly refused: string | null;
}

const LONG = `${"very long ".repeat(400)}end`;

/** Strings for every way in which text has become something else on other sites. */
export const HOSTILE_STRINGS: readonly HostileString[] = [
  { name: "script", text: `<script>${ATTACK}</script>`, refused: "rule/plain-text" },
  { name: "event handler", text: `<img src=x onerror="${ATTACK}">`, refused: "rule/plain-text" },
  { name: "svg", text: `<svg/onload=${ATTACK}>`, refused: "rule/plain-text" },
  { name: "frame", text: `<iframe src="https://hostile.example/"></iframe>`, refused: "rule/plain-text" },
  { name: "end of a style", text: "</style></title></textarea></noscript>", refused: "rule/plain-text" },
  { name: "entity", text: "&lt;b&gt; &#60;script&#62;", refused: "rule/plain-text" },
  { name: "bidi", text: "user\u202Egnp.exe", refused: "rule/plain-text" },
  { name: "isolate", text: "a\u2066b\u2069c", refused: "rule/plain-text" },
  { name: "no width", text: "inv\u200Bis\u200Dible", refused: "rule/plain-text" },
  { name: "line separator", text: "a\u2028b\u2029c", refused: "rule/plain-text" },
  { name: "null", text: "a\0b", refused: "read/control-character" },
  { name: "escape", text: "a\u001B[31mb", refused: "read/control-character" },
  { name: "tab", text: "a\tb", refused: "read/control-character" },
  { name: "decomposed", text: "Cafe\u0301", refused: "read/not-nfc" },
  { name: "javascript", text: `javascript:${ATTACK}`, refused: null },
  { name: "data address", text: "data:text/html,hostile", refused: null },
  { name: "end of an attribute", text: `" autofocus onfocus="${ATTACK}" x='`, refused: null },
  { name: "end of another attribute", text: `' onmouseover='${ATTACK}`, refused: null },
  { name: "end of a program", text: `";${ATTACK};//'`, refused: null },
  { name: "comment", text: "--> <!-- ]]> <![CDATA[ */ /*", refused: null },
  { name: "template", text: "{{7*7}} ${7*7} <%= 7*7 %> #{7*7} {% raw %} [[x]]", refused: null },
  { name: "formula", text: '=HYPERLINK("https://hostile.example/","x")', refused: "rule/plain-text" },
  { name: "formula after a sign", text: "+1+cmd|' /C calc'!A0", refused: "rule/plain-text" },
  { name: "formula in full width", text: "＝1+1", refused: "rule/plain-text" },
  { name: "formula by name", text: "@SUM(1+1)", refused: "rule/plain-text" },
  { name: "path", text: "../../../../etc/passwd", refused: null },
  { name: "path of another system", text: "..\\..\\windows\\system32", refused: null },
  { name: "written path", text: "%2e%2e%2f%00%0d%0aSet-Cookie:x", refused: null },
  { name: "right to left", text: "شهادة الشرطي في المحكمة", refused: null },
  { name: "emoji", text: "👩‍👩‍👧‍👦".replaceAll("\u200D", "") + "🏳️ 🇺🇸", refused: null },
  { name: "many accents", text: `Z${"\u0353".repeat(30)}algo`, refused: null },
  { name: "very long", text: LONG, refused: null },
  { name: "one long word", text: "w".repeat(900), refused: null },
  { name: "database", text: "'; DROP TABLE officers; --", refused: null },
  { name: "prototype", text: "__proto__", refused: null },
];
