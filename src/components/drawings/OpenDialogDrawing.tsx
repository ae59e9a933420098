'use client'
import { useMessages } from '../../messages/useMessages'
import { DrawnButton } from './DrawnButton'
import { DrawnIcon } from './DrawnIcon'
import { DrawnQuickBooks } from './DrawnQuickBooks'
import { DrawnWindow } from './DrawnWindow'
import { Drawing } from './Drawing'

/** A message of QuickBooks' own lies over it and keeps everyone waiting; closing it is marked. */
export function OpenDialogDrawing({ companyName }: { companyName?: string | undefined }) {
  const { openDialog: words, yourCompany } = useMessages().drawings
  const buttons = (
    <>
      <DrawnButton>{words.install}</DrawnButton>
      <DrawnButton kind="default" marked>
        {words.later}
      </DrawnButton>
    </>
  )
  return (
    <Drawing name={words.name}>
      <DrawnQuickBooks companyName={companyName ?? yourCompany}>
        <DrawnWindow title={words.title} icon={<DrawnIcon of="quickbooks" />} buttons={buttons}>
          <p>{words.body}</p>
        </DrawnWindow>
      </DrawnQuickBooks>
    </Drawing>
  )
}
