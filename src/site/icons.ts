import { ADDRESSES } from "./addresses.ts";

/** One icon of the site as a picture. */
export interface SiteIcon {
  readonly name: string;
  readonly size: number;
  /** The part of the width that the sign takes. */
  readonly share: number;
  /** `maskable` icons may be cut to any shape (W3C App Manifest). */
  readonly purpose: "any" | "maskable";
}

/** The icon of the home screen of Apple's systems, which round its corners themselves. */
export const APPLE_ICON: SiteIcon = { name: "apple-touch-icon", size: 180, share: 0.7, purpose: "any" };

/** The icons of the manifest. */
export const MANIFEST_ICONS: readonly SiteIcon[] = [
  { name: "icon-192", size: 192, share: 0.8, purpose: "any" },
  { name: "icon-512", size: 512, share: 0.8, purpose: "any" },
  { name: "icon-maskable-512", size: 512, share: 0.66, purpose: "maskable" },
];

/** The address of an icon's picture. */
export function iconAddress({ name }: SiteIcon): string {
  return ADDRESSES.file(`icons/${name}.png`);
}
