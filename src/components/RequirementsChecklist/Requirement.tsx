'use client'
import type { RequirementId } from '../../domain/setup/requirements'
import { useMessages } from '../../messages/useMessages'
import { Icon, type IconPath } from '../ui/icons/Icon'
import { cloudIcon, computerIcon, fileIcon, infoIcon, keyIcon, lockIcon, windowsIcon } from '../ui/icons/icons'
import { ServiceAddress } from './ServiceAddress'

export interface RequirementProps {
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

/** One thing to check, and how. */
export function Requirement({ id }: RequirementProps) {
  const { requirementsChecklist: words } = useMessages()
  const { title, description } = words.items[id]
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
