import type { ReactNode } from 'react'

/** Where our variables have the values of one theme. */
export function ThemeRoot({ theme, children }: { theme: 'light' | 'dark'; children: ReactNode }) {
  return (
    <div className="connections-root token-theme" data-theme={theme}>
      {children}
    </div>
  )
}
