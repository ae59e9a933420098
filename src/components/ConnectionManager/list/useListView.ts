'use client'
import { type RefObject, useEffect, useRef, useState } from 'react'

/** How many rows are shown at first, and how many more at each press of the button. */
export const rowsAtATime = 25

/** What the customer did with the list. It is kept while a connection's page is open. */
export interface ListView {
  search: string
  /** How many rows are shown. */
  rows: number
  /** The connection whose page was open last. Its row takes the focus back. */
  lastOpenedId: string | null
  setSearch: (search: string) => void
  showMore: () => void
  setLastOpenedId: (connectionId: string) => void
}

/** Keeps the search and the number of rows. */
export function useListView(): ListView {
  const [search, setSearch] = useState('')
  const [rows, setRows] = useState(rowsAtATime)
  const [lastOpenedId, setLastOpenedId] = useState<string | null>(null)
  return {
    search,
    rows,
    lastOpenedId,
    setSearch: (next) => {
      setSearch(next)
      setRows(rowsAtATime)
    },
    showMore: () => setRows(rows + rowsAtATime),
    setLastOpenedId,
  }
}

/** Focuses the row whose page was open last, and after "show more" the first of the new rows. */
export function useRowFocus(list: RefObject<HTMLUListElement | null>, { lastOpenedId, rows }: ListView): () => void {
  const idToFocus = useRef(lastOpenedId)
  const indexToFocus = useRef<number | null>(null)
  // The rows can take the focus only once they are in the document.
  useEffect(() => {
    const buttons = [...(list.current?.querySelectorAll<HTMLElement>('[data-connection]') ?? [])]
    if (idToFocus.current !== null) buttons.find(({ dataset }) => dataset['connection'] === idToFocus.current)?.focus()
    if (indexToFocus.current !== null) buttons[indexToFocus.current]?.focus()
    idToFocus.current = null
    indexToFocus.current = null
  }, [list, rows])
  return () => {
    indexToFocus.current = list.current?.children.length ?? null
  }
}
