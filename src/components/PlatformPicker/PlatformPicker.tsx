'use client'
import type { Hosting } from '../../api/schemas/quickBooksDesktop'
import { useDesktopUpdate } from '../../hooks/useDesktopAction'
import { ConnectionsRoot } from '../ui/ConnectionsRoot'
import type { OwnMessages } from '../ui/OwnMessages'
import { DesktopGate } from '../ui/DesktopGate'
import { PlatformChoice } from './PlatformChoice'

/** Props of {@link PlatformPicker}. */
export interface PlatformPickerProps extends OwnMessages {
  /** The QuickBooks Desktop connection. */
  connectionId: string
  /** The service knows the choice. */
  onChosen?: ((hosting: Hosting) => void) | undefined
}

/** Setup, step 1: where the customer's QuickBooks runs. */
export function PlatformPicker({ connectionId, onChosen, messages }: PlatformPickerProps) {
  const { run, isRunning, error } = useDesktopUpdate(connectionId)
  const handleChoose = async (hosting: Hosting) => {
    if (await run({ hosting })) onChosen?.(hosting)
  }
  return (
    <ConnectionsRoot messages={messages}>
      <DesktopGate connectionId={connectionId}>
        {({ hosting }) => (
          <PlatformChoice
            connectionId={connectionId}
            chosen={hosting === 'other' ? null : hosting}
            onChoose={(choice) => void handleChoose(choice)}
            isRunning={isRunning}
            error={error}
          />
        )}
      </DesktopGate>
    </ConnectionsRoot>
  )
}
