import type { Appearance } from './Appearance'

/** The public CSS variable that each key of an appearance sets. */
export const appearanceVariables = {
  accent: '--connections-accent',
  onAccent: '--connections-on-accent',
  background: '--connections-background',
  text: '--connections-text',
  border: '--connections-border',
  success: '--connections-success',
  warning: '--connections-warning',
  danger: '--connections-danger',
  radius: '--connections-radius',
  spacing: '--connections-spacing',
  font: '--connections-font',
  fontSize: '--connections-font-size',
} as const satisfies Record<Exclude<keyof Appearance, 'theme'>, `--connections-${string}`>
