'use client'
import type { RequirementId } from '../../domain/requirements'
import { useMessages } from '../../messages/useMessages'
import { Icon, type IconName } from '../ui/icons/Icon'
import { ServiceAddress } from './ServiceAddress'

export interface RequirementProps {
  id: RequirementId
}

const icons: Record<RequirementId, IconName> = {
  same_computer: 'computer',
  hosted_browser: 'cloud',
  quickbooks_open: 'file',
  supported_version: 'info',
  windows: 'windows',
  administrator: 'key',
  security_software: 'lock',
}

/** One thing to check, and how. */
export function Requirement({ id }: RequirementProps) {
  const { requirementsChecklist: words } = useMessages()
  const { title, description } = words.items[id]
  return (
    <li className="connections-requirement">
      <span className="connections-requirement-icon">
        <Icon name={icons[id]} />
      </span>
      <div className="connections-requirement-text">
        <p className="connections-requirement-title">{title}</p>
        <p className="connections-small">{description}</p>
        {id === 'security_software' && <ServiceAddress />}
      </div>
    </li>
  )
}
