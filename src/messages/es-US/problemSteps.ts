import type { Messages } from '../Messages'
import { sentence } from '../sentence'

/** One sentence or two for each thing to do. */
export const problemSteps: Messages['problemSteps'] = {
  make_new_password: () => 'Cree aquí una contraseña nueva. La anterior deja de funcionar.',
  paste_password: ({ applicationName }) =>
    `En el Web Connector, haga clic en el campo de contraseña de la fila de ${applicationName}, pegue la contraseña y oprima Enter.`,
  save_password: () => 'Cuando pregunte si guarda la contraseña, elija “Yes” (sí).',
  update_selected: ({ applicationName }) =>
    `En el Web Connector, marque ${applicationName} y elija “Update Selected” (actualizar). Este mensaje desaparece cuando funciona.`,
  close_company: () => 'En QuickBooks, elija “File > Close Company” (cerrar empresa).',
  open_company: ({ companyName, path }) =>
    sentence(
      `Abra QuickBooks e inicie sesión en ${companyName ?? 'la empresa que va a conectar'}${path === null ? '' : ` (${path})`}`,
    ),
  sign_out_elsewhere: () =>
    'Pida a quien tenga la empresa abierta en otra computadora que la cierre allí: “File > Close Company”.',
  switch_to_multi_user: () =>
    'En QuickBooks, elija “File > Switch to Multi-user Mode” (modo multiusuario). Si no está en el menú, ya está activo.',
  switch_to_single_user: () => 'En QuickBooks, elija “File > Switch to Single-user Mode” (modo de usuario único).',
  close_dialog: () =>
    'Mire QuickBooks: responda o cierre cada mensaje, como una actualización, una copia de seguridad o un inicio de sesión. Mire también detrás de otras ventanas.',
  sign_in_as_admin: () => 'Abra la empresa en QuickBooks con la sesión de Admin, en modo de usuario único.',
  choose_yes_always: () =>
    'Cuando QuickBooks pregunte, elija “Yes, always; allow access even if QuickBooks is not running” (sí, siempre), luego “Continue” y “Done”.',
  open_integrated_applications: ({ applicationName }) =>
    sentence(
      `Elija “Edit > Preferences > Integrated Applications > Company Preferences”. Desmarque “Don’t allow any applications…” (no permitir ninguna) y marque ${applicationName}`,
    ),
  allow_automatic_login: ({ applicationName }) =>
    `Elija ${applicationName}, luego “Properties”, y marque “Allow this application to login automatically” (inicio de sesión automático). Después, “OK” dos veces.`,
  check_same_computer: () => 'Verifique que el Web Connector esté en la computadora donde usa QuickBooks.',
  install_connector_again: () =>
    'Descargue el Web Connector e instálelo allí otra vez. Así se repara lo que falta; su configuración se conserva.',
  use_same_rights: () =>
    'Abra QuickBooks y el Web Connector de la misma manera. Si uno se ejecuta como administrador y el otro no, no se ven entre sí: cierre QuickBooks durante las sincronizaciones o abra los dos de la misma forma.',
  restart_computer: () => 'Si sigue pasando, reinicie la computadora e intente de nuevo.',
  update_connector: () => 'Descargue el Web Connector más reciente e instálelo en la computadora de QuickBooks.',
  remove_old_row: ({ applicationName }) =>
    `En el Web Connector, si hay una fila de ${applicationName}, elija “Remove” (quitar) junto a ella.`,
  make_new_configuration: () =>
    'Cree aquí un archivo de configuración nuevo y ábralo en la computadora de QuickBooks. Elimine el anterior.',
  correct_record: () =>
    'Si arriba QuickBooks menciona un registro, ábralo allí y vuelva a escribir los caracteres raros, como emojis o símbolos pegados.',
  view_log: () =>
    'Si se detiene otra vez, elija “View Log” (ver registro) en el Web Connector y tenga a mano las últimas líneas.',
  send_message: () => 'Envíe el mensaje de abajo. Dice todo lo necesario.',
  wake_computer: ({ computerName }) =>
    `Verifique que ${computerName ?? 'la computadora de QuickBooks'} esté encendida, activa, con internet y con la sesión de Windows iniciada.`,
  start_connector: () =>
    'Busque el ícono del Web Connector junto al reloj. Si no está, busque “Web Connector” en Windows y ábralo.',
  tick_auto_run: ({ applicationName }) =>
    sentence(`En su ventana, verifique que “Auto-Run” esté marcado para ${applicationName}`),
}
