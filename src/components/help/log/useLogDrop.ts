'use client'
import { type DragEvent, useState } from 'react'
import type { LogRefusal } from './useLogReading'

interface LogDrop {
  /** Something is held over the place. */
  isOver: boolean
  handlers: {
    onDragOver: (event: DragEvent) => void
    onDragLeave: (event: DragEvent) => void
    onDrop: (event: DragEvent) => void
  }
}

/** Where files are handed over. */
export interface LogTaker {
  onFiles: (files: readonly File[]) => void
  onRefused: (why: LogRefusal) => void
}

/** Lets files be dropped on an element: else the browser would open them in place of the page. */
export function useLogDrop({ onFiles, onRefused }: LogTaker): LogDrop {
  const [isOver, setIsOver] = useState(false)
  const onDragOver = (event: DragEvent) => {
    event.preventDefault()
    setIsOver(true)
  }
  const onDragLeave = ({ currentTarget, relatedTarget }: DragEvent) => {
    if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) setIsOver(false)
  }
  const onDrop = (event: DragEvent) => {
    event.preventDefault()
    setIsOver(false)
    const { items, files } = event.dataTransfer
    // A folder comes as a file that can't be read; only its entry tells.
    if (Array.from(items).some((item) => item.webkitGetAsEntry()?.isDirectory)) return onRefused('folder')
    if (files.length > 0) onFiles(Array.from(files))
  }
  return { isOver, handlers: { onDragOver, onDragLeave, onDrop } }
}
