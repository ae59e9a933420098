import type { ReactNode } from 'react'
import type { Theme } from '../../src/components/ui/Appearance'

/** Where our variables have the values of one theme. */
export function ThemeRoot({ theme, children }: { theme: Theme | undefined; children: ReactNode }) {
  return (
    <div className="connections-root token-theme" data-theme={theme}>
      {children}
    </div>
  )
}
