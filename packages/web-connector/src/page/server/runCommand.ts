import type { Command } from './commandSchema'
import type { CustomerPc } from './createCustomerPc'

/**
 * Does what the person did. What takes long goes on after the return, and shows in the snapshots.
 * @returns a promise of how that ended.
 * @throws RangeError when there is no such row, file or window. @throws QuickBooksBusyError
 */
export function runCommand(pc: CustomerPc, command: Command): Promise<unknown> | void {
  const { computer } = pc
  switch (command.type) {
    case 'installConnector':
      return computer.installConnector()
    case 'uninstallConnector':
      return computer.uninstallConnector()
    case 'startConnector':
      return computer.startConnector()
    case 'exitConnector':
      return computer.exitConnector()
    case 'openConfiguration':
      return computer.openConfiguration(command.text)
    case 'setStartsWithWindows':
      return computer.setStartsWithWindows(command.starts)
    case 'restartWindows':
      return computer.restartWindows()
    case 'moveToNewComputer':
      return computer.moveToNewComputer()
    case 'answer':
      return computer.answer(command.questionId, command.choice)
    case 'dismissNotice':
      return computer.dismissNotice()
    case 'setPassword':
      return computer.enterPassword(existingRow(pc, command.appName), command.password)
    case 'select':
      return computer.select(command.appName, command.selected)
    case 'setAutoRun':
      return computer.setAutoRun(command.appName, command.autoRun)
    case 'setEveryMinutes':
      return computer.setEveryMinutes(command.appName, command.minutes)
    case 'remove':
      return computer.remove(command.appName)
    case 'updateSelected':
      // A window that asks takes every click but those on itself.
      if (computer.state.question !== null) throw new RangeError('A window on the screen waits for an answer first.')
      return computer.updateSelected()
    case 'openQuickBooks':
      return computer.openQuickBooks()
    case 'closeQuickBooks':
      return computer.closeQuickBooks()
    case 'crashQuickBooks':
      return computer.quickBooks.crash()
    case 'openCompanyFile':
      return computer.openCompanyFile(command.path)
    case 'closeCompanyFile':
      return computer.closeCompanyFile()
    case 'showDialog':
      return computer.showDialog(command.title)
    case 'closeDialog':
      return computer.closeDialog()
    case 'setMode':
      return computer.setMode(command.mode)
    case 'signIn':
      return computer.signIn(command.user)
    case 'removeIntegratedApplication':
      return computer.removeIntegratedApplication(command.companyFilePath, command.appName)
    case 'setSlow':
      return pc.setSlow(command.slow)
    case 'setInUseElsewhere':
      return pc.setInUseElsewhere(command.inUseElsewhere)
    case 'setAsleep':
      return pc.setAsleep(command.asleep)
    case 'clearLog':
      return computer.clearLog()
  }
}

// Typing a password ends long after the command was answered, so a row that is gone must be noticed before.
function existingRow(pc: CustomerPc, appName: string): string {
  if (pc.computer.state.applications.some((row) => row.appName === appName)) return appName
  throw new RangeError('The Web Connector has no application of that name.')
}
