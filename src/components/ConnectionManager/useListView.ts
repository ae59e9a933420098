'use client'
import { useState } from 'react'

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
