'use client'
import { useMessages } from '../../messages/useMessages'
import { DrawnMenu } from './DrawnMenu'
import { DrawnQuickBooks } from './DrawnQuickBooks'
import { Drawing } from './Drawing'

export interface FileMenuDrawingProps {
  /** The line of the menu to choose. */
  marked: 'open' | 'close' | 'multiUser' | 'singleUser'
  companyName?: string | undefined
}

/** QuickBooks' File menu, pulled down, one line marked. */
export function FileMenuDrawing({ marked, companyName }: FileMenuDrawingProps) {
  const { fileMenu: words, yourCompany } = useMessages().drawings
  const mode = marked === 'singleUser' ? words.singleUser : words.multiUser
  const lines = [words.newCompany, words.open, words.backUp, words.close, mode, words.utilities, words.exit]
  return (
    <Drawing name={words[`${marked}Name`]}>
      <DrawnQuickBooks companyName={marked === 'open' ? undefined : (companyName ?? yourCompany)} openMenu="file">
        <DrawnMenu items={lines} marked={words[marked]} />
      </DrawnQuickBooks>
    </Drawing>
  )
}
