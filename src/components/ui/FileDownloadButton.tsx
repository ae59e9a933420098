'use client'
import { type DownloadKind, useDownload } from '../../hooks/useDownload'
import { sizeText } from '../../messages/sizeText'
import { useLocale } from '../../messages/useLocale'
import { useMessages } from '../../messages/useMessages'
import { Button, type ButtonProps } from './Button'
import { ErrorNotice } from './ErrorNotice'
import { downloadIcon } from './icons/icons'
import { ProgressBar } from './ProgressBar'
import { StatusMessage } from './StatusMessage'

export interface FileDownloadButtonProps {
  connectionId: string
  file: DownloadKind
  /** Used if the service's answer doesn't name the file. */
  fileName: string
  kind?: ButtonProps['kind']
  children: string
}

/** Downloads one of the two files, with a progress bar, a confirmation, and a retry if it fails. */
export function FileDownloadButton({ connectionId, file, fileName, kind, children }: FileDownloadButtonProps) {
  const { fileDownload: t } = useMessages()
  const locale = useLocale()
  const { start, isRunning, progress, savedAs, error } = useDownload(connectionId, file)
  const download = () => void start(fileName)
  const total = progress?.total ?? null
  const received = sizeText(locale, progress?.received ?? 0)
  return (
    <div className="connections-stack">
      <Button kind={kind} icon={downloadIcon} isBusy={isRunning} onClick={download}>
        {children}
      </Button>
      {isRunning && progress && (
        <div className="connections-text">
          <ProgressBar
            size="small"
            label={t.progress({ fileName })}
            percent={total === null ? null : (progress.received / total) * 100}
          />
          <span className="connections-small">
            {total === null ? t.receivedOnly({ received }) : t.received({ received, total: sizeText(locale, total) })}
          </span>
        </div>
      )}
      <StatusMessage>{savedAs !== null && !isRunning && t.saved({ fileName: savedAs })}</StatusMessage>
      {error && <ErrorNotice error={error} onRetry={download} isRetrying={isRunning} />}
    </div>
  )
}
