'use client'
import type { ReactNode } from 'react'

import { sizeText } from '../../messages/sizeText'
import { useLocale } from '../../messages/useLocale'
import { useMessages } from '../../messages/useMessages'
import { CopyField } from '../ui/CopyField'
import { Disclosure } from '../ui/Disclosure'
import { DrawnIcon } from '../drawings/DrawnIcon'
import type { Installer } from './Installer'

export interface InstallerFactsProps {
  connector: Installer
  /** The download itself. */
  children: ReactNode
}

/** Which file it is and whose, so that people can tell it from another. */
export function InstallerFacts({ connector, children }: InstallerFactsProps) {
  const { connectorDownload: words } = useMessages()
  const locale = useLocale()
  const facts = [
    [words.facts.version, connector.version],
    [words.facts.size, sizeText(locale, connector.sizeBytes)],
    [words.facts.publisher, connector.publisher],
  ] as const
  return (
    <div className="connections-installer connections-panel">
      <span className="connections-picture" aria-hidden="true">
        <DrawnIcon of="installer" size={24} />
      </span>
      <div className="connections-text">
        <p className="connections-strong">{connector.fileName}</p>
        <dl className="connections-actions connections-small">
          {facts.map(([label, value]) => (
            <div key={label}>
              <dt>{label}</dt> <dd>{value}</dd>
            </div>
          ))}
        </dl>
      </div>
      {children}
      <Disclosure summary={words.checksumMore}>
        <CopyField
          label={words.facts.checksum}
          text={connector.sha256}
          hint={words.checksumHint}
          copyLabel={words.copyChecksum}
        />
      </Disclosure>
    </div>
  )
}
