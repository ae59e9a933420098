import { changeDesktop } from '../state/changeDesktop'
import { type ComputerScene, contact, momentOf, runBegins } from './ComputerScene'
import { comeBack, goSilent, meetProblem } from './meetProblem'
import type { QuickBooksComputer } from './QuickBooksComputer'
import { showCompany, showCopy, stopWaiting } from './showCompany'
import { enterPassword, linkCompany, openConfiguration } from './signIn'
import { finishSync, progressSync, startSync, stopSync } from './sync'

/** The other computer of whatever stands on the scene at each act. */
export function createQuickBooksComputer(scene: () => ComputerScene): QuickBooksComputer {
  return {
    downloadsConnector: () => stamp(scene(), 'connectorDownloadedAt'),
    installsConnector: () => stamp(scene(), 'connectorInstalledAt'),
    downloadsConfiguration: () => stamp(scene(), 'configurationDownloadedAt'),
    opensConfiguration: () => openConfiguration(scene()),
    addsConfiguration: () => addConfiguration(scene()),
    entersPassword: (password) => enterPassword(scene(), password),
    opensWrongCompany: () => meetProblem(signedIn(scene()), 'wrong_company_file'),
    showsCompany: (company = 'right') => showCompany(scene(), company),
    opensCopy: () => showCopy(linked(scene())),
    stopsWaiting: () => stopWaiting(scene()),
    linksCompany: () => linkCompany(scene()),
    startsFirstSync: () => void startSync(linked(scene())),
    progressesFirstSync(percent) {
      if (startSync(linked(scene()))) progressSync(scene(), percent)
    },
    runsFirstSync() {
      if (startSync(linked(scene()))) finishSync(scene())
    },
    startsSync: () => void startSync(linked(scene())),
    finishesSync: () => finishSync(scene()),
    stopsSync: () => stopSync(scene()),
    callsIn: () => contact(scene(), runBegins(scene())),
    runsByItself() {
      const here = linked(scene())
      contact(here, runBegins(here, true))
    },
    showsDialog: () => meetProblem(signedIn(scene()), 'dialog_open'),
    closesQuickBooks: () => meetProblem(signedIn(scene()), 'no_company_file_open'),
    reportsProblem: (code, signs) => meetProblem(scene(), code, signs),
    goesSilent: () => goSilent(scene()),
    comesBack: () => comeBack(scene()),
  }
}

function stamp(
  scene: ComputerScene,
  fact: 'connectorDownloadedAt' | 'connectorInstalledAt' | 'configurationDownloadedAt' | 'configurationAddedAt',
) {
  changeDesktop(scene.state, scene.desktop, { setup: { [fact]: momentOf(scene) } })
}

function addConfiguration(scene: ComputerScene) {
  if (scene.desktop.document.setup.configurationOpenedAt === null) openConfiguration(scene)
  stamp(scene, 'configurationAddedAt')
}

function signedIn(scene: ComputerScene) {
  if (scene.desktop.document.setup.signedInAt === null) enterPassword(scene, 'right')
  return scene
}

function linked(scene: ComputerScene) {
  linkCompany(scene)
  return scene
}
