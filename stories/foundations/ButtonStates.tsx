import { Button, type ButtonProps } from '../../src/components/ui/Button'
import { ConnectionsRoot } from '../../src/components/ui/ConnectionsRoot'
import { pauseIcon } from '../../src/components/ui/icons/icons'
import { FoundationsSection } from './FoundationsPage'
import { State } from './State'

const kinds = ['primary', 'secondary', 'quiet', 'danger'] as const

const states: Record<string, Partial<ButtonProps>> = {
  ready: {},
  small: { size: 'small' },
  'with an icon': { icon: pauseIcon },
  busy: { isBusy: true },
  disabled: { disabled: true },
}

/** Each kind of button in each state. Point at one, or go there by Tab, for the rest. */
export function ButtonStates() {
  return (
    <FoundationsSection title="Buttons" note="Point at one, press it, or go there by Tab, for its other states.">
      {kinds.map((kind) => (
        <div key={kind} className="foundations-grid states-row">
          {Object.entries(states).map(([state, props]) => (
            <State key={state} name={`${kind}, ${state}`}>
              <ConnectionsRoot>
                <Button kind={kind} {...props}>
                  Pause syncing
                </Button>
              </ConnectionsRoot>
            </State>
          ))}
        </div>
      ))}
    </FoundationsSection>
  )
}
