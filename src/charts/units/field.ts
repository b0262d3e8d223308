/** A mark with the free room to its right and below it, in units of the drawing. */
export const CELL = 5;

/** So many marks stand side by side in a square, and so many below each other: ten by ten, a hundred. */
const SIDE = 10;
const SQUARE = SIDE * SIDE;

/** From one square to the next, in cells: one is left free, and all marks of a group stay in one grid. */
const PITCH = SIDE + 1;

/** How many squares stand side by side in a room. */
export function squaresAcross(room: number): number {
  return Math.max(1, Math.floor((room / CELL + 1) / PITCH));
}

/** How many squares so many marks fill, the last one in part. */
export function squaresOf(marks: number): number {
  return Math.ceil(marks / SQUARE);
}

/** Where the mark of a number stands, counted from 0: row by row in its square, then square by square. */
export function placeOf(mark: number, across: number): { readonly x: number; readonly y: number } {
  const square = Math.floor(mark / SQUARE);
  const inSquare = mark % SQUARE;
  return {
    x: CELL * (PITCH * (square % across) + (inSquare % SIDE)),
    y: CELL * (PITCH * Math.floor(square / across) + Math.floor(inSquare / SIDE)),
  };
}

/** The height of so many marks: of the last one, or of the full square before it, which may reach lower. */
export function heightOf(marks: number, across: number): number {
  if (marks === 0) return 0;
  const endOfSquares = marks - 1 - ((marks - 1) % SQUARE);
  const lowest = [marks, endOfSquares].filter((end) => end > 0).map((end) => placeOf(end - 1, across).y);
  return Math.max(...lowest) + CELL;
}

/** The marks from one number up to another, as a path around their cells: whole squares, whole rows, parts of rows. */
export function outline(from: number, to: number, across: number): string {
  const pieces: string[] = [];
  for (let mark = from; mark < to;) {
    const column = mark % SIDE;
    const endOfSquare = mark - (mark % SQUARE) + SQUARE;
    const rows = column === 0 ? Math.floor((Math.min(to, endOfSquare) - mark) / SIDE) : 0;
    const marks = rows > 0 ? rows * SIDE : Math.min(to - mark, SIDE - column);
    const { x, y } = placeOf(mark, across);
    const width = CELL * (rows > 0 ? SIDE : marks);
    pieces.push(`M${x} ${y}H${x + width}V${y + CELL * Math.max(rows, 1)}H${x}Z`);
    mark += marks;
  }
  return pieces.join("");
}
