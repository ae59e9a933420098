'use client'
import { useState } from 'react'
import { useMessages } from '../../messages/useMessages'
import { Icon } from '../ui/icons/Icon'
import { chevronRightIcon } from '../ui/icons/icons'
import { lazyWithPreload } from '../ui/lazyWithPreload'
import { PartsGate, PartsScope } from '../ui/PartsScope'
import { observationParts } from './ObservationList'
import type { WindowChooserProps } from './WindowChooser'

const WindowChooser = lazyWithPreload(async () => (await import('./WindowChooser')).WindowChooser)

/** A line that opens the pictures of what the QuickBooks computer may show. Closes once the customer goes back to the step. */
export function WindowHelp({ onResume, ...props }: WindowChooserProps) {
  const { windows } = useMessages('steps').configurationFile
  const [isOpen, setIsOpen] = useState(false)
  return (
    <details open={isOpen} onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary className="connections-disclosure-summary">
        <Icon of={chevronRightIcon} />
        <span>{windows}</span>
      </summary>
      {isOpen && (
        <div className="connections-disclosure-body connections-stack">
          <PartsScope parts={observationParts}>
            <PartsGate>
              <WindowChooser
                {...props}
                onResume={
                  onResume &&
                  ((at) => {
                    setIsOpen(false)
                    onResume(at)
                  })
                }
              />
            </PartsGate>
          </PartsScope>
        </div>
      )}
    </details>
  )
}
