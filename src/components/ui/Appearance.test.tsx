import { render, screen } from '@testing-library/react'
import { useMemo, useRef } from 'react'
import { renderToString } from 'react-dom/server'
import { expect, test } from 'vitest'
import { AppearanceContext, type Appearance, useAppearanceStyle } from './Appearance'

function Root() {
  const root = useRef<HTMLDivElement>(null)
  useAppearanceStyle(root)
  return <div ref={root} data-testid="root" />
}

function Page({ appearance }: { appearance: Appearance }) {
  const provided = useMemo(() => ({ ...appearance, theme: 'system' as const, portalContainer: null }), [appearance])
  return (
    <AppearanceContext.Provider value={provided}>
      <Root />
    </AppearanceContext.Provider>
  )
}

test('an appearance reaches the root element, changes with the provider, and leaves nothing behind', () => {
  const { rerender } = render(<Page appearance={{ accent: '#00aa66', fontSize: '1rem' }} />)
  const { style } = screen.getByTestId('root')
  expect(style.getPropertyValue('--connections-accent')).toBe('#00aa66')
  expect(style.getPropertyValue('--connections-font-size')).toBe('1rem')
  rerender(<Page appearance={{ accent: 'var(--brand)' }} />)
  expect(style.getPropertyValue('--connections-accent')).toBe('var(--brand)')
  expect(style.getPropertyValue('--connections-font-size')).toBe('')
  rerender(<Page appearance={{}} />)
  expect(style).toHaveLength(0)
})

test('a server’s HTML carries no style attribute', () => {
  expect(renderToString(<Page appearance={{ accent: '#00aa66' }} />)).toBe('<div data-testid="root"></div>')
})
