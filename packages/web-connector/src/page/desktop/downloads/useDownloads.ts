import { useState } from 'react'
import { type Computer } from '../computer/ComputerContext'
import type { WindowActions } from '../computer/DesktopContext'
import type { Prompt } from '../computer/Prompt'
import { fileKind } from './fileKind'

// A configuration file is about a kilobyte; what is far bigger is something else under that name.
const largestConfiguration = 100_000

/** The Downloads folder, and what happens when a file in it is opened. */
export function useDownloads(computer: Computer, windows: WindowActions, ask: (prompt: Prompt | null) => void) {
  const [files, setFiles] = useState<readonly File[]>([])

  async function openConfiguration(file: File) {
    const fileName = file.name
    if (!computer.computer.connectorInstalled) return ask({ kind: 'cannot_open', fileName, reason: 'no_connector' })
    if (file.size > largestConfiguration) return ask({ kind: 'cannot_open', fileName, reason: 'unreadable' })
    computer.send({ type: 'openConfiguration', text: await file.text() })
    windows.open('connector')
  }

  function openFile(file: File) {
    const kind = fileKind(file.name)
    if (kind === 'installer') return ask({ kind: 'allow_changes', fileName: file.name })
    if (kind === 'other') return ask({ kind: 'cannot_open', fileName: file.name, reason: 'no_program' })
    openConfiguration(file).catch(() => ask({ kind: 'cannot_open', fileName: file.name, reason: 'unreadable' }))
  }

  function receive(file: File) {
    setFiles((earlier) => [file, ...earlier.filter(({ name }) => name !== file.name)])
    openFile(file)
  }

  return { files, openFile, receive }
}
