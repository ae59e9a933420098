'use client'
import { useMessages } from '../../messages/useMessages'
import { DrawnButton } from './DrawnButton'
import { DrawnIcon } from './DrawnIcon'
import { DrawnWindow } from './DrawnWindow'
import { Drawing } from './Drawing'

/** The installer's first page with Next marked, or its last with Finish marked. */
export function InstallWizardDrawing({ page }: { page: 'welcome' | 'finish' }) {
  const { installWizard: words } = useMessages().drawings
  const isFinish = page === 'finish'
  // Once it has installed, there is no way back.
  const others = isFinish ? 'disabled' : 'plain'
  const buttons = (
    <>
      <DrawnButton kind={others}>{words.back}</DrawnButton>
      <DrawnButton kind="default" marked>
        {isFinish ? words.finish : words.next}
      </DrawnButton>
      <DrawnButton kind={others}>{words.cancel}</DrawnButton>
    </>
  )
  return (
    <Drawing name={isFinish ? words.finishName : words.welcomeName}>
      <DrawnWindow title={words.title} icon={<DrawnIcon of="installer" />} buttons={buttons}>
        <div className="connections-drawn-columns" data-side="picture">
          <span className="connections-drawn-side">
            <DrawnIcon of="installer" size={32} />
          </span>
          <div>
            <p className="connections-drawn-question">{isFinish ? words.finished : words.welcome}</p>
            <p>{isFinish ? words.finishedBody : words.welcomeBody}</p>
          </div>
        </div>
      </DrawnWindow>
    </Drawing>
  )
}
