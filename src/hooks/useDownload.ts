'use client'
import { useState } from 'react'
import { downloadConfiguration, downloadConnector } from '../api/downloads'
import type { ConnectionsError } from '../errors'
import { useAction } from './useAction'
import { useConnectionsClient } from './useConnectionsClient'
import { useRefreshDesktop } from './useRefresh'

/** The two files that a customer downloads. */
export type DownloadKind = 'connector' | 'configuration'

/** Bytes that have come so far; `total` is null where the service doesn't tell the size. */
export interface DownloadProgress {
  received: number
  total: number | null
}

/** A download: start it, see how far it has come, see how it ended. */
export interface FileDownload {
  /** Fetches the file and hands it to the browser under the service's name for it, else under `fallbackName`. */
  start: (fallbackName: string) => Promise<void>
  isRunning: boolean
  progress: DownloadProgress | null
  /** The saved file's name, once it is saved. */
  savedAs: string | null
  error: ConnectionsError | null
}

const downloads = { connector: downloadConnector, configuration: downloadConfiguration }

/** Downloads the installer or the configuration file with the token in a header, never in a link. */
export function useDownload(connectionId: string, kind: DownloadKind): FileDownload {
  const { transport } = useConnectionsClient()
  const refresh = useRefreshDesktop(connectionId)
  const [progress, setProgress] = useState<DownloadProgress | null>(null)
  const [savedAs, setSavedAs] = useState<string | null>(null)
  const { run, isRunning, error } = useAction(async (fallbackName: string) => {
    setSavedAs(null)
    setProgress(null)
    const onProgress = (received: number, total: number | null) => setProgress({ received, total })
    const { fileName, blob } = await downloads[kind](transport, connectionId, { onProgress })
    const name = fileName ?? fallbackName
    saveFile(blob, name)
    setSavedAs(name)
    refresh()
  })
  return { start: run, isRunning, progress, savedAs, error }
}

/** Hands a fetched file to the browser's downloads. */
function saveFile(blob: Blob, fileName: string): void {
  const url = URL.createObjectURL(blob)
  const link = document.createElement('a')
  link.href = url
  link.download = fileName
  link.click()
  // Safari reads the blob only after the click's task has ended.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}
