'use client'
import { useRef } from 'react'
import { firewallAddress } from '../../domain/setup/firewallAddress'
import { useConnectionsClient } from '../../hooks/useConnectionsClient'
import { useMessages } from '../../messages/useMessages'
import { CopyButton } from './CopyButton'

/** The host name and port that a firewall must allow, with a copy button. */
export function ServiceAddress() {
  const { transport } = useConnectionsClient()
  const { common } = useMessages()
  const shown = useRef<HTMLElement>(null)
  const address = firewallAddress(new URL(transport.baseUrl, document.baseURI))
  const select = () => {
    if (shown.current) document.getSelection()?.selectAllChildren(shown.current)
  }
  if (address === null) return null
  const { hostName, port } = address
  return (
    <p className="connections-actions connections-inset">
      <code ref={shown}>{hostName}</code>
      <span className="connections-small">{common.port({ port })}</span>
      <CopyButton text={hostName} size="small" kind="quiet" aria-label={common.copyHostName} onRefused={select} />
    </p>
  )
}
