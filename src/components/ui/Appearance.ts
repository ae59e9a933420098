/** Light, dark, or as the browser asks. */
export type Theme = 'light' | 'dark' | 'system'

/**
 * The look, for those who prefer code to CSS: each key but `theme` sets the public CSS variable of its name on our
 * root elements, so any CSS value is allowed, `light-dark(…)` and `var(--your-own)` too. What is left out is derived.
 */
export interface Appearance {
  /** Default `system`: as the browser asks. */
  theme?: Theme | undefined
  /** Buttons, links, progress, the chosen option. At least 4.5:1 against `background`. */
  accent?: string | undefined
  /** Words on `accent`. */
  onAccent?: string | undefined
  /** What our components stand on: your page's or your card's colour. */
  background?: string | undefined
  /** Words; quieter words are mixed from it and `background`. */
  text?: string | undefined
  /** Lines around cards, rows and buttons. */
  border?: string | undefined
  /** What went well. */
  success?: string | undefined
  /** What needs attention. */
  warning?: string | undefined
  /** What can't be undone, and refused input. */
  danger?: string | undefined
  /** Corners of buttons and fields; those of cards are derived. */
  radius?: string | undefined
  /** The unit of every distance: 4px, less for a denser page, more for an airier one. */
  spacing?: string | undefined
  /** The typeface. Default: that of the page around us. */
  font?: string | undefined
  /** The size of plain text; every other size is derived. In `rem`, so that it follows the visitor's setting. */
  fontSize?: string | undefined
}
