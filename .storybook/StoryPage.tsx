import type { ReactNode } from 'react'
import './storyPage.css'

export interface StoryPageProps {
  theme: 'light' | 'dark' | 'system'
  /** CSS px that a host gives the component; `full` is as wide as the window. */
  width: '320' | '460' | '1200' | 'full'
  direction: 'ltr' | 'rtl'
  children: ReactNode
}

/** The host's page around a story. */
export function StoryPage({ theme, width, direction, children }: StoryPageProps) {
  return (
    <main className="story-page" data-theme={theme} dir={direction}>
      <div className="story-column" data-width={width}>
        {children}
      </div>
    </main>
  )
}
