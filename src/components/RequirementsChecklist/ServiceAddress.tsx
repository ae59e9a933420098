'use client'
import { useRef } from 'react'
import { useConnectionsClient } from '../../hooks/useConnectionsClient'
import { useMessages } from '../../messages/useMessages'
import { CopyButton } from '../ui/CopyButton'

/** The host name that a firewall must let through, ready to copy. */
export function ServiceAddress() {
  const { transport } = useConnectionsClient()
  const { requirementsChecklist: words } = useMessages()
  const shown = useRef<HTMLElement>(null)
  const hostName = new URL(transport.baseUrl, document.baseURI).hostname
  const select = () => {
    if (shown.current) document.getSelection()?.selectAllChildren(shown.current)
  }
  return (
    <p className="connections-service-address">
      <code ref={shown}>{hostName}</code>
      <CopyButton text={hostName} size="small" kind="quiet" aria-label={words.copyHostName} onRefused={select} />
    </p>
  )
}
