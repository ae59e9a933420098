'use client'
import { type ReactNode, useId } from 'react'

/** One choice. */
export interface RadioCard<Value extends string> {
  value: Value
  title: ReactNode
  /** How to tell that this is the right choice. */
  description?: ReactNode
  /** Shown at the start of the card. */
  picture?: ReactNode
  /** Shares a row with the next card, for a choice that few make. */
  isCompact?: boolean
}

export interface RadioCardsProps<Value extends string> {
  /** The question, shown above the cards. */
  legend: ReactNode
  cards: readonly RadioCard<Value>[]
  value: Value | null
  onChange: (value: Value) => void
  /** Hides the legend visually if a heading says the same. */
  isLegendHidden?: boolean
}

/** A group of radio buttons shown as cards. */
export function RadioCards<Value extends string>(props: RadioCardsProps<Value>) {
  const { legend, cards, value, onChange, isLegendHidden = false } = props
  const name = useId()
  return (
    <fieldset className="connections-cards">
      <legend className={isLegendHidden ? 'connections-visually-hidden' : 'connections-field-label'}>{legend}</legend>
      {cards.map((card) => (
        <label
          key={card.value}
          className="connections-card"
          data-checked={card.value === value || undefined}
          data-compact={card.isCompact || undefined}
        >
          {card.picture !== undefined && <span className="connections-picture">{card.picture}</span>}
          <span className="connections-text">
            <span className="connections-strong" id={`${name}-${card.value}`}>
              {card.title}
            </span>
            {card.description !== undefined && (
              <span className="connections-small" id={`${name}-${card.value}-more`}>
                {card.description}
              </span>
            )}
          </span>
          <input
            type="radio"
            name={name}
            value={card.value}
            checked={card.value === value}
            onChange={() => onChange(card.value)}
            aria-labelledby={`${name}-${card.value}`}
            aria-describedby={card.description === undefined ? undefined : `${name}-${card.value}-more`}
          />
        </label>
      ))}
    </fieldset>
  )
}
