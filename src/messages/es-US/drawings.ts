import { connectorCaptions, quickBooksCaptions } from '../captions'
import type { Messages } from '../Messages'
import { sentence } from '../sentence'

/** The words inside the pictures of the QuickBooks computer: Intuit's programs in English, Windows in Spanish. */
export const drawings: Messages['drawings'] = {
  keepFile: {
    name: ({ fileName }) =>
      `La lista de descargas del navegador, con un menú abierto junto a ${fileName}. “Conservar” está señalado.`,
    title: 'Descargas',
    warning: 'no se descarga habitualmente. Asegúrese de que confía en él antes de abrirlo.',
    delete: 'Eliminar',
    keep: 'Conservar',
    report: 'Notificar que este archivo es seguro',
    details: 'Más información',
  },
  allowChanges: {
    name: ({ publisher }) =>
      `Windows pregunta si permite los cambios de ${publisher}, editor comprobado. “Sí” está señalado.`,
    nameForAdministrator:
      'Windows pide el usuario y la contraseña de un administrador. Los dos campos y “Sí” le corresponden al administrador.',
    title: 'Control de cuentas de usuario',
    question: '¿Quieres permitir que esta aplicación haga cambios en el dispositivo?',
    program: 'QuickBooks Desktop Connector',
    publisher: ({ publisher }) => `Editor comprobado: ${publisher}`,
    origin: 'Origen del archivo: Unidad de disco duro en este equipo',
    signIn: 'Para continuar, escribe un nombre de usuario y una contraseña de administrador.',
    userName: 'Nombre de usuario',
    password: 'Contraseña',
    yes: 'Sí',
    no: 'No',
  },
  installWizard: {
    welcomeName: 'La primera página del InstallShield Wizard. “Next” está señalado.',
    finishName: 'La última página del InstallShield Wizard. “Finish” está señalado.',
    ...connectorCaptions.installWizard,
  },
  runAsAdministrator: {
    name: 'El menú que se abre al hacer clic con el botón derecho en el ícono de QuickBooks. “Ejecutar como administrador” está señalado.',
    shortcut: 'QuickBooks Desktop',
    open: 'Abrir',
    openLocation: 'Abrir ubicación del archivo',
    run: 'Ejecutar como administrador',
    pin: 'Anclar a la barra de tareas',
    properties: 'Propiedades',
  },
  openFile: {
    name: ({ fileName }) => `La carpeta Descargas. ${fileName} está señalado, para hacer doble clic.`,
    title: 'Descargas',
    folders: { desktop: 'Escritorio', downloads: 'Descargas', documents: 'Documentos' },
    columns: { name: 'Nombre', type: 'Tipo' },
    type: 'Archivo QWC',
    others: {
      statement: { name: 'Estado de marzo.pdf', type: 'PDF' },
      invoices: { name: 'Facturas.xlsx', type: 'Hoja de cálculo' },
    },
  },
  installedApps: {
    name: 'Configuración de Windows, Aplicaciones y características, con la búsqueda “Web Connector”. “Desinstalar” junto a QuickBooks Web Connector está señalado.',
    title: 'Configuración',
    // Those of Windows 11: the earlier ones are too long for the side of the picture.
    sections: { apps: 'Aplicaciones', defaults: 'Cuentas', startup: 'Inicio' },
    heading: 'Aplicaciones y características',
    search: 'Web Connector',
    app: 'QuickBooks Web Connector',
    publisher: 'Intuit Inc.',
    modify: 'Modificar',
    uninstall: 'Desinstalar',
  },
  powerSettings: {
    name: 'Configuración de Windows, Energía. “Nunca” está señalado junto al tiempo tras el que se suspende un dispositivo enchufado.',
    title: 'Configuración',
    sections: { display: 'Pantalla', sound: 'Sonido', power: 'Energía' },
    heading: 'Pantalla y suspensión',
    screen: 'Enchufado, apagar la pantalla después de',
    screenValue: '10 minutos',
    sleep: 'Enchufado, suspender el dispositivo después de',
    sleepValue: 'Nunca',
  },
  connectorFolder: {
    name: 'Explorador de archivos, en la carpeta QuickBooks. Está señalada la carpeta QBWebConnector, que hay que eliminar.',
    title: 'QuickBooks',
    folders: {
      program: 'Archivos de programa (x86)',
      common: 'Common Files',
      intuit: 'Intuit',
      quickBooks: 'QuickBooks',
    },
    columns: { name: 'Nombre', type: 'Tipo' },
    type: 'Carpeta de archivos',
    folder: 'QBWebConnector',
    other: 'Components',
  },
  tray: {
    name: 'Los íconos junto al reloj de Windows, abiertos con la flecha pequeña. El del Web Connector está señalado.',
    time: '9:41 a.m.',
    date: '3/14/2026',
  },
  authorizeService: {
    name: ({ applicationName }) =>
      `${sentence(`La pregunta del Web Connector “Authorize New Web Service” para ${applicationName}`)} “OK” está señalado.`,
    ...connectorCaptions.authorizeService,
  },
  webConnector: {
    name: {
      listed: ({ applicationName }) => `La ventana del Web Connector. La fila de ${applicationName} está señalada.`,
      add: 'La ventana del Web Connector. “Add an Application” está señalado.',
      row: ({ applicationName }) =>
        `La ventana del Web Connector. La casilla junto a ${applicationName} está marcada y señalada.`,
      password: ({ applicationName }) =>
        sentence(`La ventana del Web Connector. Está señalado el campo de contraseña en la fila de ${applicationName}`),
      update: 'La ventana del Web Connector. “Update Selected” está señalado.',
      autoRun: ({ applicationName }) =>
        `La ventana del Web Connector. La casilla “Auto-Run” en la fila de ${applicationName} está marcada y señalada.`,
      remove: ({ applicationName }) =>
        `La ventana del Web Connector. “Remove” en la fila de ${applicationName} está señalado.`,
      hide: 'La ventana del Web Connector. “Hide” está señalado, junto a “Exit”.',
      log: 'La ventana del Web Connector. “View Log” está señalado.',
    },
    ...connectorCaptions.webConnector,
  },
  connectorMessage: {
    retryName: 'El Web Connector dice que no encuentra QuickBooks. “Retry” está señalado.',
    ...connectorCaptions.connectorMessage,
  },
  unknownFile: { title: 'Windows', question: '¿Cómo desea abrir este archivo?' },
  fileInUse: quickBooksCaptions.fileInUse,
  enterPassword: {
    name: 'El Web Connector pide la contraseña. El campo está lleno y “OK” está señalado.',
    label: ({ applicationName }) => `Please enter the password for ${applicationName}`,
    ...connectorCaptions.enterPassword,
  },
  savePassword: {
    name: 'El Web Connector pregunta si guarda la contraseña. “Yes” está señalado.',
    ...connectorCaptions.savePassword,
  },
  quickBooks: quickBooksCaptions.quickBooks,
  applicationCertificate: {
    name: 'La ventana “Application with No Certificate” de QuickBooks. Hay dos señales: la cuarta opción, “Yes, always; allow access even if QuickBooks is not running”, y después “Continue…”.',
    ...quickBooksCaptions.applicationCertificate,
  },
  accessConfirmation: {
    name: 'La ventana “Access Confirmation” de QuickBooks. Los datos y “Done” están señalados.',
    ...quickBooksCaptions.accessConfirmation,
  },
  openDialog: {
    name: 'Un mensaje abierto sobre QuickBooks. Está señalado el botón que lo cierra.',
    ...quickBooksCaptions.openDialog,
  },
  fileMenu: {
    closeName: 'El menú “File” de QuickBooks. “Close Company” está señalado.',
    openName: 'El menú “File” de QuickBooks. “Open or Restore Company” está señalado.',
    multiUserName: 'El menú “File” de QuickBooks. “Switch to Multi-user Mode” está señalado.',
    singleUserName: 'El menú “File” de QuickBooks. “Switch to Single-user Mode” está señalado.',
    ...quickBooksCaptions.fileMenu,
  },
  preferences: {
    name: ({ applicationName }) =>
      sentence(
        `La ventana “Preferences” de QuickBooks: “Integrated Applications”, “Company Preferences”. Está señalada la marca junto a ${applicationName}`,
      ),
    removeName: ({ applicationName }) =>
      `La ventana “Preferences” de QuickBooks: “Integrated Applications”, “Company Preferences”. ${applicationName} está en la lista y “Remove” está señalado.`,
    ...quickBooksCaptions.preferences,
  },
  applicationProperties: {
    name: ({ applicationName }) =>
      `Las propiedades de ${applicationName} en QuickBooks. “Allow this application to login automatically” está marcado y señalado.`,
    ...quickBooksCaptions.applicationProperties,
  },
  /** Stands for the company until its name is known. */
  yourCompany: 'Su empresa',
  /** Stands for the company file until its place is known. */
  yourCompanyFile: 'C:\\…\\Su empresa.QBW',
}
