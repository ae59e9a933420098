'use client'
import type { CompanyCandidate } from '../../api/schemas/quickBooksDesktop'
import { useMessages } from '../../messages/useMessages'
import { FilePath } from './FilePath'
import { Icon } from './icons/Icon'
import { checkIcon } from './icons/icons'

export interface CompanyCardProps {
  company: Pick<CompanyCandidate, 'companyName' | 'path' | 'computerName'>
  /** What is good about it, in a word or two. */
  mark?: string | undefined
  /** Where the file lay before; empty or absent where that isn't told. */
  earlierPath?: string | undefined
}

/** A company file: its name, where it lies, and on which computer. */
export function CompanyCard({
  company: { companyName, path, computerName },
  mark,
  earlierPath = '',
}: CompanyCardProps) {
  const { companyConfirmation: t } = useMessages('steps')
  return (
    <div className="connections-panel connections-company">
      <div className="connections-text">
        <p className="connections-company-name">
          <bdi>{companyName}</bdi>
        </p>
        {path !== '' && (
          <p className="connections-company-path" dir="ltr">
            <FilePath path={path} />
          </p>
        )}
        {computerName != null && <p className="connections-small">{t.computer({ computerName })}</p>}
        {earlierPath !== '' && (
          <p className="connections-small">
            {t.elsewhere.before}{' '}
            <bdi dir="ltr">
              <FilePath path={earlierPath} />
            </bdi>
          </p>
        )}
      </div>
      {mark !== undefined && (
        <span className="connections-badge" data-status="healthy">
          <Icon of={checkIcon} />
          <span>{mark}</span>
        </span>
      )}
    </div>
  )
}
