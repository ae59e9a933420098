import { useLayoutEffect, useRef, useState } from 'react'
import { hexOf } from './hexOf'
import { ThemeRoot } from './ThemeRoot'

const themes = ['light', 'dark'] as const

/** A color in both themes, with the value that the browser has computed. */
export function ColorToken({ name }: { name: string }) {
  return (
    <figure className="token">
      <div className="token-pair">
        {themes.map((theme) => (
          <ThemeRoot key={theme} theme={theme}>
            <Swatch name={name} />
          </ThemeRoot>
        ))}
      </div>
      <figcaption>
        <code>{name}</code>
      </figcaption>
    </figure>
  )
}

function Swatch({ name }: { name: string }) {
  const swatch = useRef<HTMLDivElement>(null)
  const [value, setValue] = useState('')
  // Only the browser knows what it has mixed.
  useLayoutEffect(() => {
    if (swatch.current) setValue(hexOf(getComputedStyle(swatch.current).backgroundColor))
  }, [])
  return (
    <>
      <div ref={swatch} className="token-swatch" style={{ background: `var(${name})` }} />
      <span className="token-value">{value}</span>
    </>
  )
}
