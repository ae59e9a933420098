'use client'
import { type RefObject, useEffect, useRef } from 'react'
import type { ListView } from './useListView'

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
