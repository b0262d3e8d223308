/** The size that the sites ask for on which pages are shared. */
export const CARD_SIZE = { width: 1200, height: 630 };

/** The margin at both sides of a card. */
export const CARD_MARGIN = 64;

/** The width between the margins. */
export const CARD_ROOM = CARD_SIZE.width - 2 * CARD_MARGIN;
