'use client'
import { useMessages } from '../../messages/useMessages'
import { Icon } from '../ui/icons/Icon'
import { externalIcon } from '../ui/icons/icons'
import type { PageProps } from './PageProps'
import { PageSection } from './PageSection'

/** Where a connection to another platform is authorised, the first time or again: at that platform. */
export function LinkOffer({ connection, heard }: PageProps) {
  const { connectionPage: words } = useMessages()
  const { platformName: platform, linkUrl, id } = connection
  const isAgain = connection.status !== 'PendingAuth'
  const tellHost = () => {
    if (isAgain) heard().onReconnect?.({ connectionId: id })
  }
  return (
    <PageSection title={isAgain ? words.reconnect.title : words.setup.linkTitle({ platform })}>
      <p>{isAgain ? words.reconnect.linkBody({ platform }) : words.setup.linkBody({ platform })}</p>
      <div className="connections-actions">
        <a
          className="connections-button"
          data-kind="primary"
          href={linkUrl}
          target="_blank"
          rel="noopener noreferrer"
          onClick={tellHost}
        >
          {words.setup.link({ platform })}
          <Icon of={externalIcon} />
        </a>
      </div>
    </PageSection>
  )
}
