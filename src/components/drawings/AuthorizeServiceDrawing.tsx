'use client'
import { useMessages } from '../../messages/useMessages'
import { DrawnButton } from './DrawnButton'
import { DrawnFacts } from './DrawnFacts'
import { DrawnIcon } from './DrawnIcon'
import { DrawnWindow } from './DrawnWindow'
import { Drawing } from './Drawing'

/** The Web Connector asks whether it may add the application, with OK marked. */
export function AuthorizeServiceDrawing({ applicationName }: { applicationName: string }) {
  const { authorizeService: words } = useMessages().drawings
  const buttons = (
    <>
      <DrawnButton kind="default" marked>
        {words.ok}
      </DrawnButton>
      <DrawnButton>{words.cancel}</DrawnButton>
    </>
  )
  return (
    <Drawing name={words.name({ applicationName })}>
      <DrawnWindow title={words.title} icon={<DrawnIcon of="connector" />} buttons={buttons}>
        <p>{words.body}</p>
        <DrawnFacts
          facts={[
            [words.application, applicationName],
            [words.description, words.about],
            [words.server, words.address],
            [words.support, words.address],
          ]}
        />
        <p>{words.question}</p>
      </DrawnWindow>
    </Drawing>
  )
}
