'use client'
import { type RefObject, useEffect, useRef, useState } from 'react'

/** How many rows are drawn at first, and how many more at each press. */
export const rowsAtATime = 25

/** What the customer did with the list; it outlives a look at one connection's page. */
export interface ListView {
  search: string
  /** How many rows are drawn. */
  rows: number
  /** The connection whose page was left last; its row takes the focus back. */
  cameFrom: string | null
  setSearch: (search: string) => void
  showMore: () => void
  leaveFrom: (connectionId: string) => void
}

/** Keeps how far the list is unrolled and what is searched. */
export function useListView(): ListView {
  const [search, setSearch] = useState('')
  const [rows, setRows] = useState(rowsAtATime)
  const [cameFrom, setCameFrom] = useState<string | null>(null)
  return {
    search,
    rows,
    cameFrom,
    setSearch: (next) => {
      setSearch(next)
      setRows(rowsAtATime)
    },
    showMore: () => setRows(rows + rowsAtATime),
    leaveFrom: setCameFrom,
  }
}

/** Gives focus back to the row whose page was left, and hands it on to the first of the rows that come with "show more". */
export function useRowFocus(list: RefObject<HTMLUListElement | null>, { cameFrom, rows }: ListView): () => void {
  const comesBack = useRef(cameFrom)
  const firstNew = useRef<number | null>(null)
  // Focus belongs to the document, and the rows are there only after they have been drawn.
  useEffect(() => {
    const buttons = [...(list.current?.querySelectorAll<HTMLElement>('[data-connection]') ?? [])]
    if (comesBack.current !== null) buttons.find(({ dataset }) => dataset['connection'] === comesBack.current)?.focus()
    if (firstNew.current !== null) buttons[firstNew.current]?.focus()
    comesBack.current = null
    firstNew.current = null
  }, [list, rows])
  return () => {
    firstNew.current = list.current?.children.length ?? null
  }
}
