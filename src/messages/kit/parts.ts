/**
 * A sentence with pieces in it that are not words alone, such as links. The catalogue gives the words around them and
 * their order, and does not know what they are.
 */
export type Parts<Piece> = readonly (string | Piece)[];
