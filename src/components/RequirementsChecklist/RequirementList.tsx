'use client'
import { useId } from 'react'
import type { RequirementId } from '../../domain/setup/requirements'
import { Requirement } from './Requirement'

export interface RequirementListProps {
  ids: readonly RequirementId[]
  /** Which computer is meant, where it isn't this one. */
  title: string | false
}

/** What to check, under the name of the computer to check it on. */
export function RequirementList({ ids, title }: RequirementListProps) {
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
