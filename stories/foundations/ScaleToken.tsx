import { type CSSProperties, useContext, useLayoutEffect, useRef, useState } from 'react'
import { LookContext } from '../LookContext'
import { ThemeRoot } from './ThemeRoot'

export interface ScaleTokenProps {
  name: string
  /** The property that shows it: a width, a corner, a font size, a shadow. */
  property: 'inlineSize' | 'borderRadius' | 'fontSize' | 'boxShadow'
  /** For a font size. */
  sample?: string
}

/** A size in use, with the value that the browser has computed. */
export function ScaleToken({ name, property, sample }: ScaleTokenProps) {
  const { theme } = useContext(LookContext).appearance
  const shape = useRef<HTMLDivElement>(null)
  const [value, setValue] = useState('')
  // Only the browser knows what it has computed.
  useLayoutEffect(() => {
    if (shape.current)
      setValue(`${Math.round(Number.parseFloat(getComputedStyle(shape.current)[property]) * 10) / 10} px`)
  }, [property])
  const style: CSSProperties = { [property]: `var(${name})` }
  return (
    <figure className="token">
      <ThemeRoot theme={theme}>
        <div ref={shape} className="token-shape" data-shows={property} style={style}>
          {sample}
        </div>
        {property !== 'boxShadow' && <span className="token-value">{value}</span>}
      </ThemeRoot>
      <figcaption>
        <code>{name}</code>
      </figcaption>
    </figure>
  )
}
