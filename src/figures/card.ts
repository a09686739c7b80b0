/** What a share card says. */
export interface Card {
  /** The address of the picture, base path included. */
  href: string;
  /** The column on the left, a line each; where it is empty stands the mark. */
  column: string[];
  /** Under it in grey, a paragraph each. */
  notes: string[];
  /** Over the headline: what it is, or whose. */
  label: string;
  headline: string;
  /** Under the headline, in a smaller size. */
  standfirst: string | undefined;
  /** At the foot, opposite the archive's name. */
  source: string | undefined;
  hue: number | undefined;
}
