'use client'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { countText } from '../../messages/numberText'
import { useLocale } from '../../messages/useLocale'
import { useMessages } from '../../messages/useMessages'
import { Button } from './Button'

/** So many are shown before the rest is asked for; two or three more aren't worth a press. */
const most = 8
const mostWhole = 11

interface LongListProps<One> {
  label: string
  all: readonly One[]
  /** What nobody should have to look for: it is shown in any case. */
  isNotable: (one: One) => boolean
  /** An `li`. */
  row: (one: One) => ReactNode
}

/** A list whose end is shown at a press where it is long. */
export function LongList<One>({ label, all, isNotable, row }: LongListProps<One>) {
  const { common: t } = useMessages()
  const locale = useLocale()
  const list = useRef<HTMLUListElement>(null)
  const [showsAll, setShowsAll] = useState(false)
  const shown = showsAll || all.length <= mostWhole ? all : all.filter((one, index) => index < most || isNotable(one))
  // The button that was pressed is gone.
  useEffect(() => {
    if (showsAll && document.activeElement === document.body) list.current?.focus()
  }, [showsAll])
  return (
    <>
      <ul className="connections-rows" aria-label={label} tabIndex={-1} ref={list}>
        {shown.map(row)}
      </ul>
      {shown.length < all.length && (
        <div className="connections-actions">
          <Button size="small" onClick={() => setShowsAll(true)}>
            {t.showAll({ count: countText(locale, all.length) })}
          </Button>
        </div>
      )}
    </>
  )
}
