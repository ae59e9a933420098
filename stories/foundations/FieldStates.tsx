import { useState } from 'react'
import { ConnectionsRoot } from '../../src/components/ui/ConnectionsRoot'
import { CopyField } from '../../src/components/ui/CopyField'
import { Disclosure } from '../../src/components/ui/Disclosure'
import { RadioCards } from '../../src/components/ui/RadioCards'
import { SelectField } from '../../src/components/ui/SelectField'
import { TextField } from '../../src/components/ui/TextField'
import { FoundationsSection } from './FoundationsPage'
import { State } from './State'

/** What can be filled in, chosen, copied and unfolded. */
export function FieldStates() {
  const [days, setDays] = useState<'weekdays' | 'everyDay'>('weekdays')
  return (
    <FoundationsSection title="Fields">
      <div className="foundations-grid">
        <State name="empty, with a hint">
          <ConnectionsRoot>
            <TextField type="time" label="From" hint="On the clock of the QuickBooks computer." />
          </ConnectionsRoot>
        </State>
        <State name="refused">
          <ConnectionsRoot>
            <TextField label="Until" defaultValue="7:00 PM" error="The end must differ from the start." />
          </ConnectionsRoot>
        </State>
        <State name="to copy">
          <ConnectionsRoot>
            <CopyField label="Link" text="https://connect.example.com/h/4f9a" copyLabel="Copy the link" />
          </ConnectionsRoot>
        </State>
        <State name="a long list">
          <ConnectionsRoot>
            <SelectField label="Time zone" hint="Taken from this browser.">
              <option>Eastern Time – New York</option>
              <option>Central Time – Chicago</option>
            </SelectField>
          </ConnectionsRoot>
        </State>
        <State name="one of a few">
          <ConnectionsRoot>
            <RadioCards
              legend="Starting on"
              cards={[
                { value: 'weekdays', title: 'Weekdays', description: 'Monday to Friday' },
                { value: 'everyDay', title: 'Every day', description: 'Weekends too' },
              ]}
              value={days}
              onChange={setDays}
            />
          </ConnectionsRoot>
        </State>
        <State name="folded">
          <ConnectionsRoot>
            <Disclosure summary="Windows asks for an administrator">Ask whoever takes care of the computer.</Disclosure>
          </ConnectionsRoot>
        </State>
        <State name="unfolded">
          <ConnectionsRoot>
            <Disclosure summary="Windows asks for an administrator" isOpen>
              Ask whoever takes care of the computer.
            </Disclosure>
          </ConnectionsRoot>
        </State>
      </div>
    </FoundationsSection>
  )
}
