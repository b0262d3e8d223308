import { describe, expect, it } from "vitest";
import { guiltWordIn } from "../../../src/model/guilt/guilt-word.ts";
import { mayTellGuilt } from "../../../src/model/guilt/may-tell-guilt.ts";

describe("a sentence calls Franco guilty", () => {
  it.each([
    "Detective Franco convicted of perjury in 2023.",
    "Former detective Franco convicted.",
    "Franco is an officer convicted of perjury.",
    "Franco is a convicted officer.",
    "The officer was convicted of perjury in 2023.",
    "The officer was later convicted.",
    "El agente fue condenado.",
    "El detective Franco fue condenado por perjurio.",
    "After the conviction of Joseph Franco the office acted.",
    "After the conviction of former detective Franco, the office acted.",
    "Franco's conviction was for perjury.",
    "Franco’s perjury conviction led to the motion.",
    "Franco was one of the officers convicted of perjury.",
    "Franco is among the convicted officers.",
    "Franco and two other officers were convicted.",
    "Franco and another officer were convicted.",
    "Like Franco, other officers were convicted.",
    "Convicted officers: Franco, Koch.",
    "The convicted officers are Franco and Koch.",
    "Officers convicted of perjury include Franco.",
    "Franco, not acquitted but convicted, was fired.",
    "Franco was not only convicted but fired.",
    "Franco never denied being convicted.",
    "Franco, wrongly convicted, was fired.",
    "Franco was sentenced to five years in prison.",
    "Franco, later sentenced to probation, resigned.",
    "Franco went to prison.",
    "Franco served two years in prison.",
    "Franco took a plea deal.",
    "Franco pleaded no contest.",
    "Franco pled to a misdemeanor.",
    "Franco has a criminal record.",
    "Franco is a criminal.",
    "Franco, an ex-convict, was fired.",
    "The jury voted to convict Franco.",
    "A jury convicts Franco of perjury.",
    "Franco confessed.",
    "Franco admitted the charges.",
    "Franco admitted perjury.",
    "Franco committed several crimes.",
    "joseph_franco_convicted",
    "CONVICTED: FRANCO",
    "pleaded_guilty franco",
    "Franco is one of the people convicted of perjury.",
    "People convicted of perjury: Franco.",
    "People convicted of perjury, such as Franco, lose their pension.",
    "Franco and other people convicted of perjury lost their jobs.",
    "Franco and others were convicted.",
    "The verdict against Franco came in 2023.",
    "La condena de Franco fue por perjurio.",
    "La condena del exdetective Franco.",
    "El tribunal condenó a Franco.",
    "Franco, exconvicto, fue despedido.",
    "Franco fue uno de los agentes condenados.",
    "Franco y otro agente fueron condenados.",
    "Franco y otras personas fueron condenadas.",
    "Agentes condenados: Franco y Koch.",
    "Franco cometió perjurio.",
    "Franco admitió su culpa.",
    "Franco cumplió dos años de prisión.",
    "Franco no impugnó los cargos.",
    "Su condena fue de cinco años.",
    "His conviction was for perjury.",
    "He and other officers were convicted.",
    "He is one of the officers convicted.",
    "Franco fue sentenciado a prisión.",
    "El veredicto contra Franco llegó en 2023.",
    "Franco was not acquitted: he was found guilty.",
    "No one doubts that Franco was convicted.",
    "Franco is one of four men convicted of perjury.",
    "Franco was one of at least eight people found guilty.",
    "Franco was one of the many people convicted.",
    "Franco was among the first defendants convicted.",
    "Franco was part of a group of young men convicted of perjury.",
    "Franco fue una de las cuatro personas condenadas.",
    "Franco está entre las primeras personas condenadas.",
    "Two other officers were convicted, and so was Franco.",
    "Two other officers were convicted, and so was he.",
    "Two other officers were convicted; Franco was too.",
    "Two other officers were convicted, and Franco, too, was fired.",
    "Two detectives were convicted; so was former detective Franco.",
    "Two detectives were convicted, and Franco was one of them.",
    "Two detectives were convicted; among them was Franco.",
    "Three people were convicted, and so was Franco.",
    "Three people were convicted; Franco was one of them.",
    "Otros dos agentes fueron condenados, y Franco también.",
    "Otros dos agentes fueron condenados; también lo fue Franco.",
    "Otros dos agentes fueron condenados, y Franco era uno de ellos.",
    "Tres personas fueron condenadas, y Franco también.",
    "Franco’s conviction was never set aside.",
    "The conviction of Franco was not reversed.",
    "His conviction has not been overturned.",
    "His conviction hasn’t been overturned.",
    "Franco’s conviction is to be reversed.",
    "After Franco’s conviction 90 cases were vacated.",
    "La condena de Franco nunca fue anulada.",
    "La condena de Franco no ha sido revocada.",
    "Tras la condena de Franco, 90 casos quedaron sin efecto.",
    "Franco’s 2011 conviction stands.",
    "Franco’s drug trafficking conviction stands.",
    "Franco pled not guilty and was convicted.",
  ])("%s", (sentence) => {
    expect(guiltWordIn(sentence, ["Franco"])).not.toBeNull();
    expect(mayTellGuilt(sentence)).toBe(true);
  });
});

describe("a sentence does not call Franco guilty", () => {
  it.each([
    "Franco was neither convicted nor acquitted.",
    "Franco was never convicted.",
    "Franco has not been convicted of a crime.",
    "Franco was not charged or convicted.",
    "Franco pleaded not guilty.",
    "Franco never pleaded guilty.",
    "A finding about Franco is not a conviction.",
    "90 convictions tied to Joseph Franco were vacated.",
    "The perjury case against Franco was dismissed.",
    "Franco was indicted on charges of perjury.",
    "Franco is not one of the 22 convicted officers of the letter.",
    "Franco is not among the officers convicted of perjury.",
    "None of the officers convicted of perjury worked with Franco.",
    "Two other officers were convicted.",
    "Another officer was convicted.",
    "Franco was fired, and two other officers were convicted.",
    "Franco was acquitted while another detective was convicted.",
    "People convicted on Franco's word asked for relief.",
    "People convicted after Franco testified asked for relief.",
    "People who pleaded guilty on Franco's word asked for relief.",
    "Franco testified against people convicted of drug sales.",
    "Franco: ni condenado ni absuelto.",
    "Franco no fue condenado.",
    "Franco nunca ha sido condenado.",
    "90 condenas vinculadas a Joseph Franco se anularon.",
    "Otros agentes fueron condenados; Franco no.",
    "Las personas condenadas por la palabra de Franco.",
    "Franco was accused of having committed perjury.",
    "The jury refused to convict Franco.",
    "The conviction of Franco was reversed on appeal and does not stand.",
    "Franco's conviction was set aside in 2019.",
    "The office announced dismissal of the convictions of 24 people in which former detective Franco was essential.",
    "Judge tosses confessions, says detective Guevara lied under oath.",
    "“Franco was convicted”, a paper wrote.",
    "Never convicted of a crime.",
    "Never charged nor convicted.",
    "Franco rejected a plea deal.",
    "La condena de Franco fue revocada.",
    "Franco se declaró no culpable.",
    "Franco was indicted as a felon in possession of a weapon.",
    "Franco was not one of the people convicted.",
    "Two other officers were convicted; Franco was not one of them.",
    "Two other officers were convicted, and Franco was fired.",
    "Franco’s conviction has since been set aside.",
    "Franco’s conviction, once upheld, was later overturned.",
    "La condena de Franco fue anulada en 2019.",
    "Gonzalez said his Conviction Review Unit looked at the cases of Joseph Franco.",
    "The Bronx office has a Conviction Integrity Bureau, which reviewed Franco’s cases.",
    "The district attorney said her office would vacate convictions in cases of Franco.",
    "Franco’s arrests led to convictions in Brooklyn.",
    "Franco pled not guilty.",
    "Franco entered a plea of not guilty.",
    "Franco entered a not-guilty plea.",
    "How many of the people he arrested pleaded guilty?",
    "How many people took a plea?",
    "Those whom the detective had arrested took plea deals.",
    "¿Cuántas de las personas que arrestó se declararon culpables?",
  ])("%s", (sentence) => {
    expect(guiltWordIn(sentence, ["Franco"])).toBeNull();
  });
});

it("says with which words, for the place in a report", () => {
  expect(guiltWordIn("In 2023 Franco’s perjury conviction came.", ["Franco"])).toBe(
    "Franco’s perjury conviction",
  );
  expect(guiltWordIn("Never convicted before, and convicted now.", [])).toBe("convicted");
});

it("is told of everybody who is meant", () => {
  expect(guiltWordIn("Guevara’s conviction was for perjury.", ["Franco", "Guevara"])).not.toBeNull();
  expect(guiltWordIn("Guevara’s conviction was for perjury.", ["Franco"])).toBeNull();
});

it("takes a name for letters, whatever letters it has", () => {
  expect(guiltWordIn("The conviction of O(Brien.", ["O(Brien"])).not.toBeNull();
});

describe("a very long text is read in time, and to its end", { timeout: 5_000 }, () => {
  it.each(["people convicted ", "Franco and ", "officers ", "he ", "convictions of the ", "his one of "])(
    "%s",
    (piece) => {
      const text = piece.repeat(20_000);
      expect(guiltWordIn(text, ["Franco"])).toBeNull();
      expect(guiltWordIn(`${text}Franco was convicted of perjury.`, ["Franco"])).toBe("convicted");
    },
  );
});
