'use client'
import { useState } from 'react'
import type { Hosting } from '../../api/schemas/quickBooksDesktop'
import { hostingKinds } from '../../domain/setup/hosting'
import type { ConnectionsError } from '../../errors'
import { useDesktopUpdate } from '../../hooks/useDesktopAction'
import type { Messages } from '../../messages/Messages'
import { useMessages } from '../../messages/useMessages'
import { HandoffOffer } from '../Handoff/Handoff'
import { Button } from '../ui/Button'
import type { HostingEvent } from '../ui/ConnectionEvent'
import { ConnectionsRoot, type SharedProps } from '../ui/ConnectionsRoot'
import { DesktopGate } from '../ui/DesktopGate'
import { ErrorNotice } from '../ui/ErrorNotice'
import { Icon, type IconPath } from '../ui/icons/Icon'
import { cloudIcon, computerIcon, serverIcon } from '../ui/icons/icons'
import { Notice } from '../ui/Notice'
import type { Parts } from '../ui/PartsScope'
import { type RadioCard, RadioCards } from '../ui/RadioCards'
import { StatusMessage } from '../ui/StatusMessage'
import { StepPanel } from '../ui/StepPanel'

const parts: Parts = { messages: ['setup'] }

/** Props of {@link PlatformPicker}. */
export interface PlatformPickerProps extends SharedProps {
  /** The QuickBooks Desktop connection. */
  connectionId: string
  /** Called once the service has saved the choice. */
  onChosen?: ((event: HostingEvent) => void) | undefined
}

/** Setup, step 1: where the customer's QuickBooks runs. */
export function PlatformPicker({ connectionId, onChosen, messages, onError }: PlatformPickerProps) {
  const { run, isRunning, error } = useDesktopUpdate(connectionId)
  const handleChoose = async (hosting: Hosting) => {
    if (await run({ hosting })) onChosen?.({ connectionId, hosting })
  }
  return (
    <ConnectionsRoot messages={messages} onError={onError} parts={parts}>
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

interface PlatformChoiceProps {
  /** Absent before there is a connection. */
  connectionId?: string
  /** The earlier choice, if any. */
  chosen: Hosting | null
  onChoose: (hosting: Hosting) => void
  isRunning: boolean
  error: ConnectionsError | null
}

/** The choice, with an explanation for each QuickBooks that can't be connected here. @internal */
export function PlatformChoice({ connectionId, chosen, onChoose, isRunning, error }: PlatformChoiceProps) {
  const { platformPicker: t } = useMessages('setup')
  const [option, setOption] = useState<PlatformOption | null>(chosen)
  const unsupported = option !== null && isUnsupported(option) ? t.unsupported[option] : null
  const proceed = () => {
    if (option !== null && !isUnsupported(option)) onChoose(option)
  }
  const button = unsupported === null && (
    <Button kind="primary" onClick={proceed} disabled={option === null} isBusy={isRunning}>
      {t.proceed}
    </Button>
  )
  return (
    <StepPanel title={t.title} intro={t.intro} actions={button}>
      <RadioCards legend={t.legend} isLegendHidden cards={platformOptions(t)} value={option} onChange={setOption} />
      <StatusMessage isHidden>{unsupported?.title}</StatusMessage>
      {unsupported && (
        <Notice tone="warning" title={unsupported.title}>
          <p>{unsupported.body}</p>
        </Notice>
      )}
      {option === 'mac' && connectionId !== undefined && <HandoffOffer connectionId={connectionId} />}
      {error && <ErrorNotice error={error} onRetry={proceed} isRetrying={isRunning} />}
    </StepPanel>
  )
}

/** The kinds of QuickBooks that customers have but that can't be connected here. */
type UnsupportedPlatform = 'mac' | 'online'

/** Every option. */
type PlatformOption = Hosting | UnsupportedPlatform

/** True for a QuickBooks that can't be connected here. */
function isUnsupported(option: PlatformOption): option is UnsupportedPlatform {
  return option === 'mac' || option === 'online'
}

const icons: Record<Hosting, IconPath> = {
  desktopApp: computerIcon,
  enterpriseCloud: cloudIcon,
  rightworks: serverIcon,
}

/** The cards, the most common first. */
function platformOptions({ choices }: Messages['platformPicker']): readonly RadioCard<PlatformOption>[] {
  return [
    ...hostingKinds.map((value) =>
      Object.assign({ value, picture: <Icon of={icons[value]} size={20} /> }, choices[value]),
    ),
    { value: 'mac', ...choices.mac, isCompact: true },
    { value: 'online', ...choices.online, isCompact: true },
  ]
}
