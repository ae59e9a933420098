import { test } from 'vitest'
import { keyboardBrowser } from './keyboardUser'

const open = keyboardBrowser()

test('each step that the other computer brings about is spoken, and the focus goes to its heading', async () => {
  const { activate, tabTo, theComputer, expectFocus, expectHeard } = await open('setup', 'requirementsConfirmed')
  await tabTo('button', 'Download the Web Connector')
  await theComputer('installsConnector')
  await expectFocus('heading', 'Open the configuration file')
  await expectHeard('Step 4 of 8: Open the configuration file')
  await tabTo('button', 'Download the file')
  await theComputer('opensConfiguration')
  await expectHeard(/^QuickBooks asks how far to let it in/)
  await theComputer('addsConfiguration')
  await expectFocus('heading', 'Sign in the Web Connector')
  await expectHeard('Step 5 of 8: Sign in the Web Connector')
  await activate('button', 'Create the password')
  await tabTo('button', 'Copy the password')
  await theComputer('linksCompany')
  await expectFocus('heading', 'Choose when to sync')
  await expectHeard('Step 7 of 8: Choose when to sync')
  await tabTo('textbox', 'From')
})

test('a wrong password is spoken at once, and the focus stays where the person works', async () => {
  const { activate, theComputer, expectFocus, expectHeard } = await open('setup', 'configurationAdded')
  await activate('button', 'Create the password')
  await activate('button', 'Copy the password')
  await theComputer('entersPassword', 'wrong')
  await expectHeard(/used a wrong password/)
  await expectFocus('button', 'Copy the password')
  await theComputer('entersPassword', 'right')
  await expectHeard(/The Web Connector signed in at|Step 7 of 8/)
})

test('what the page waits for is spoken as it begins to wait', async () => {
  const { activate, theComputer, expectHeard } = await open('setup', 'connectorInstalled')
  await activate('button', 'Download the file')
  await expectHeard(/^Waiting for the Web Connector to open the file…/)
  await theComputer('opensConfiguration')
  await expectHeard(/^The Web Connector opened the file at/)
  await theComputer('addsConfiguration')
  await activate('button', 'Create the password')
  await expectHeard(/^Waiting for the Web Connector to sign in…/)
})

test('the end of the first sync is spoken, and the focus goes on from there', async () => {
  const { tabTo, theComputer, expectFocus, expectHeard } = await open('setup', 'firstSyncRunning')
  await tabTo('button', 'Pause for 1 hour')
  await theComputer('runsFirstSync')
  await expectHeard('The first sync is complete.')
  await expectFocus('heading', 'The first sync is complete')
  await tabTo('button', 'Done')
})

test('a dialog in the way is spoken, and so is that it is gone', async () => {
  const { tabTo, theComputer, expectHeard, expectFocus } = await open('setup', 'firstSyncRunning')
  await tabTo('button', 'Pause for 1 hour')
  await theComputer('showsDialog')
  await expectHeard(/QuickBooks is waiting for an answer/)
  await expectFocus('heading', /./)
  await theComputer('comesBack')
  await expectFocus('heading', /./)
})

test('someone at work elsewhere on the host’s page keeps the focus while setup moves on', async () => {
  const { tabTo, theComputer, expectFocus, expectHeard } = await open('setup', 'requirementsConfirmed')
  await tabTo('button', 'Download the Web Connector')
  await tabTo('link', 'The host’s terms')
  await theComputer('installsConnector')
  await expectHeard('Step 4 of 8: Open the configuration file')
  await expectFocus('link', 'The host’s terms')
})

test('a first sync that is stopped says when QuickBooks is free', async () => {
  const { activate, theComputer, expectHeard } = await open('pause', 'syncing')
  await activate('button', /^1 hour/)
  await expectHeard(/Stopping…/)
  await theComputer('stopsSync')
  await expectHeard(/^QuickBooks is free to use\. Syncs are paused until/)
})
