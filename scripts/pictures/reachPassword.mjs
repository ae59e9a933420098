import path from 'node:path'

/** Goes through setup on both pages, to where the Web Connector wants its password. */
export async function reachPassword(host, computer, data) {
  const press = (name) => host.getByRole('button', { name, exact: true }).click()
  await computer.getByRole('button', { name: 'Got it' }).click()
  await host.getByLabel('QuickBooks Desktop app').check()
  await press('Continue')
  await press('Everything is ready')
  await openOnComputer(host, computer, data, 'Download the Web Connector')
  await answer(computer, 'User Account Control', 'Yes')
  for (const next of ['Next', 'Install', 'Finish']) await answer(computer, /InstallShield Wizard/, next)
  await press('I’ve installed it')
  await openOnComputer(host, computer, data, 'Download the file')
  await answer(computer, 'Authorize New Web Service', 'OK')
  await computer.getByLabel(/^Yes, always/).check()
  await answer(computer, 'QuickBooks - Application with No Certificate', /Continue/)
  await answer(computer, 'Access Confirmation', 'Done')
  await host.getByText(/^The Web Connector opened the file at/).waitFor()
  for (const button of ['Next', 'Next', 'I see it in the list']) await press(button)
  await press('Create the password')
}

async function openOnComputer(host, computer, data, button) {
  const [download] = await Promise.all([
    host.waitForEvent('download'),
    host.getByRole('button', { name: button, exact: true }).click(),
  ])
  const saved = path.join(data, download.suggestedFilename())
  await download.saveAs(saved)
  await computer.getByLabel('Choose a downloaded file').setInputFiles(saved)
}

function answer(computer, dialog, button) {
  return computer.getByRole('dialog', { name: dialog }).getByRole('button', { name: button }).click()
}
