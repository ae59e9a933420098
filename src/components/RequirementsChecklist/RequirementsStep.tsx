'use client'
import { useId } from 'react'
import type { QuickBooksDesktop } from '../../api/schemas/quickBooksDesktop'
import { hasConnectorPreinstalled, type RequirementId, requirements } from '../../domain/setup/hosting'
import { isElsewhere } from '../../domain/setup/visitorPlatform'
import { useDesktopUpdate } from '../../hooks/useDesktopAction'
import { useVisitorPlatform } from '../../hooks/useVisitorPlatform'
import { useMessages } from '../../messages/useMessages'
import { ElsewhereNotice, HandoffOffer } from '../Handoff/Handoff'
import { Button } from '../ui/Button'
import type { ConnectionEvent } from '../ui/ConnectionEvent'
import { ErrorNotice } from '../ui/ErrorNotice'
import { Icon, type IconPath } from '../ui/icons/Icon'
import { cloudIcon, computerIcon, fileIcon, infoIcon, keyIcon, lockIcon, windowsIcon } from '../ui/icons/icons'
import { Notice } from '../ui/Notice'
import { StepPanel } from '../ui/StepPanel'
import { ServiceAddress } from '../ui/ServiceAddress'

export interface RequirementsStepProps {
  desktop: QuickBooksDesktop
  onConfirmed: ((event: ConnectionEvent) => void) | undefined
}

/** The step on a connection that is already loaded. */
export function RequirementsStep({ desktop, onConfirmed }: RequirementsStepProps) {
  const { connectionId, hosting, setup } = desktop
  const { requirementsChecklist: t } = useMessages('setup')
  const { run, isRunning, error } = useDesktopUpdate(connectionId)
  const isAway = isElsewhere(useVisitorPlatform())
  const isConfirmed = setup.requirementsConfirmedAt !== null
  const confirm = async () => {
    if (await run({ requirementsConfirmed: true })) onConfirmed?.({ connectionId })
  }
  const actions = (
    <>
      {!isConfirmed && (
        <Button kind={isAway ? 'secondary' : 'primary'} onClick={() => void confirm()} isBusy={isRunning}>
          {t.confirm}
        </Button>
      )}
      {!isAway && <HandoffOffer connectionId={connectionId} />}
    </>
  )
  return (
    <StepPanel title={t.title} intro={hasConnectorPreinstalled(hosting) ? t.introHosted : t.intro} actions={actions}>
      <ElsewhereNotice connectionId={connectionId} isPrimary />
      <RequirementList ids={requirements(hosting, { isElsewhere: isAway })} title={isAway && t.elsewhere.listTitle} />
      {isConfirmed && <Notice tone="success" title={t.confirmed} />}
      {error && <ErrorNotice error={error} onRetry={() => void confirm()} isRetrying={isRunning} />}
    </StepPanel>
  )
}

interface RequirementListProps {
  ids: readonly RequirementId[]
  /** Names the computer to check. False if it is this one. */
  title: string | false
}

/** The requirements, under the name of the computer they apply to. */
function RequirementList({ ids, title }: RequirementListProps) {
  const titleId = useId()
  return (
    <div className="connections-stack">
      {title !== false && (
        <h3 id={titleId} className="connections-small connections-strong">
          {title}
        </h3>
      )}
      <ul className="connections-rows" aria-labelledby={title === false ? undefined : titleId}>
        {ids.map((id) => (
          <Requirement key={id} id={id} />
        ))}
      </ul>
    </div>
  )
}

interface RequirementProps {
  id: RequirementId
}

const icons: Record<RequirementId, IconPath> = {
  same_computer: computerIcon,
  hosted_browser: cloudIcon,
  quickbooks_open: fileIcon,
  supported_version: infoIcon,
  windows: windowsIcon,
  administrator: keyIcon,
  security_software: lockIcon,
}

/** One requirement, and how to check it. */
function Requirement({ id }: RequirementProps) {
  const { requirementsChecklist: t } = useMessages('setup')
  const { title, description } = t.items[id]
  return (
    <li className="connections-panel-header">
      <span className="connections-picture">
        <Icon of={icons[id]} />
      </span>
      <div className="connections-text">
        <p className="connections-strong">{title}</p>
        <p className="connections-small">{description}</p>
        {id === 'security_software' && <ServiceAddress />}
      </div>
    </li>
  )
}
