<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>Errors</name>
    <message>
        <source>A key file of this folder was changed by something other than this program.</source>
        <translation>Un archivo de llave de esta carpeta fue cambiado por algo que no es este programa.</translation>
    </message>
    <message>
        <source>A part of the records in this folder is damaged.</source>
        <translation>Una parte de los datos de esta carpeta está dañada.</translation>
    </message>
    <message>
        <source>A part of this folder is missing or empty: {part}.</source>
        <translation>Falta una parte de esta carpeta o está vacía: {part}.</translation>
    </message>
    <message>
        <source>A written-down attempt is never changed or removed.</source>
        <translation>Un intento anotado nunca se cambia ni se borra.</translation>
    </message>
    <message>
        <source>Add a correction instead. Both versions stay in the log.</source>
        <translation>Agregue una corrección. Las dos versiones quedan en el registro.</translation>
    </message>
    <message>
        <source>An attached file is damaged and is not shown.</source>
        <translation>Un archivo adjunto está dañado y no se muestra.</translation>
    </message>
    <message>
        <source>An attached file is no longer in the folder.</source>
        <translation>Un archivo adjunto ya no está en la carpeta.</translation>
    </message>
    <message>
        <source>Both key files of this folder are damaged. It cannot be opened like this.</source>
        <translation>Los dos archivos de llave de esta carpeta están dañados. Así no se puede abrir.</translation>
    </message>
    <message>
        <source>Change those letters, or print all the same: a box stands in their place and the last page lists them.</source>
        <translation>Cambie esas letras, o imprima de todos modos: un cuadro ocupa su lugar y la última página las enumera.</translation>
    </message>
    <message>
        <source>Check Caps Lock and the keyboard language, then type it again. If you forgot it, use the recovery sheet.</source>
        <translation>Revise las mayúsculas y el idioma del teclado y escríbala otra vez. Si la olvidó, use la hoja de recuperación.</translation>
    </message>
    <message>
        <source>Check that it is still there and that you can open it. Then try again.</source>
        <translation>Revise que siga ahí y que usted pueda abrirlo. Luego inténtelo otra vez.</translation>
    </message>
    <message>
        <source>Choose another file, or scan or download it again.</source>
        <translation>Elija otro archivo, o escanéelo o descárguelo otra vez.</translation>
    </message>
    <message>
        <source>Choose another name or another place.</source>
        <translation>Elija otro nombre u otro lugar.</translation>
    </message>
    <message>
        <source>Choose another one. Its name ends in “.cdvault”.</source>
        <translation>Elija otra. Su nombre termina en “.cdvault”.</translation>
    </message>
    <message>
        <source>Choose another place, for example your own documents or a USB stick.</source>
        <translation>Elija otro lugar, por ejemplo sus propios documentos o una memoria USB.</translation>
    </message>
    <message>
        <source>Close it there first. Then try again.</source>
        <translation>Ciérrela allí primero. Luego inténtelo otra vez.</translation>
    </message>
    <message>
        <source>Close other programs and try again, or open the folder on another computer.</source>
        <translation>Cierre otros programas e inténtelo otra vez, o abra la carpeta en otra computadora.</translation>
    </message>
    <message>
        <source>Compare it with the recovery sheet, sign by sign, and type it again.</source>
        <translation>Compárelo con la hoja de recuperación, signo por signo, y escríbalo otra vez.</translation>
    </message>
    <message>
        <source>Copy the whole folder to a place where you can save, and open the copy.</source>
        <translation>Copie toda la carpeta a un lugar donde pueda guardar, y abra la copia.</translation>
    </message>
    <message>
        <source>Copy the whole folder to this computer or to a USB stick and open it there.</source>
        <translation>Copie toda la carpeta a esta computadora o a una memoria USB y ábrala allí.</translation>
    </message>
    <message>
        <source>Do not delete anything. If you have a copy of the whole folder, on a USB stick for example, open that copy.</source>
        <translation>No borre nada. Si tiene una copia de toda la carpeta, por ejemplo en una memoria USB, abra esa copia.</translation>
    </message>
    <message>
        <source>Do not go on with this folder until you know who had it. If you have an older copy, open that copy.</source>
        <translation>No siga usando esta carpeta hasta saber quién la tuvo. Si tiene una copia anterior, abra esa copia.</translation>
    </message>
    <message>
        <source>Everything saved before is safe.</source>
        <translation>Todo lo guardado antes está seguro.</translation>
    </message>
    <message>
        <source>Everything saved before is safe. The last change is not saved yet; it is still on the screen.</source>
        <translation>Todo lo guardado antes está seguro. El último cambio aún no se guardó; sigue en la pantalla.</translation>
    </message>
    <message>
        <source>Free some space on the disk. Then save again.</source>
        <translation>Libere espacio en el disco. Luego guarde otra vez.</translation>
    </message>
    <message>
        <source>Go back to the list and choose another one.</source>
        <translation>Vuelva a la lista y elija otro.</translation>
    </message>
    <message>
        <source>If it happens again, lock the folder and start the program again.</source>
        <translation>Si vuelve a pasar, bloquee la carpeta y abra el programa otra vez.</translation>
    </message>
    <message>
        <source>If the folder is on a USB stick, check that it is plugged in. Then save again.</source>
        <translation>Si la carpeta está en una memoria USB, revise que esté conectada. Luego guarde otra vez.</translation>
    </message>
    <message>
        <source>If you have a copy of the folder, look for the file there. Or add the same file again.</source>
        <translation>Si tiene una copia de la carpeta, busque allí el archivo. O agregue otra vez el mismo archivo.</translation>
    </message>
    <message>
        <source>It is not saved yet. What you typed is still there.</source>
        <translation>Aún no se guardó. Lo que escribió sigue ahí.</translation>
    </message>
    <message>
        <source>It was not changed.</source>
        <translation>No se cambió.</translation>
    </message>
    <message>
        <source>It was not changed. No document was saved yet.</source>
        <translation>No se cambió. Aún no se guardó ningún documento.</translation>
    </message>
    <message>
        <source>Its name and fingerprint are still in the records. The rest is safe.</source>
        <translation>Su nombre y su huella digital siguen en los datos. Lo demás está seguro.</translation>
    </message>
    <message>
        <source>Look at the date on the sheet: a newer sheet replaces an older one. Or choose another folder.</source>
        <translation>Mire la fecha de la hoja: una hoja más nueva reemplaza a la anterior. O elija otra carpeta.</translation>
    </message>
    <message>
        <source>Nothing more is written to it, so that the rest stays as it is.</source>
        <translation>No se escribe nada más en ella, para que el resto quede como está.</translation>
    </message>
    <message>
        <source>Nothing was changed. Attached files are kept apart and may still be whole.</source>
        <translation>No se cambió nada. Los archivos adjuntos se guardan aparte y pueden estar completos.</translation>
    </message>
    <message>
        <source>Nothing was changed. The records up to that point are still there.</source>
        <translation>No se cambió nada. Los datos hasta ese momento siguen ahí.</translation>
    </message>
    <message>
        <source>Nothing was changed. What is still in the folder stays as it is.</source>
        <translation>No se cambió nada. Lo que queda en la carpeta sigue como está.</translation>
    </message>
    <message>
        <source>Nothing was changed. Your information is safe.</source>
        <translation>No se cambió nada. Su información está segura.</translation>
    </message>
    <message>
        <source>Open it with that version or a newer one.</source>
        <translation>Ábrala con esa versión o con una más nueva.</translation>
    </message>
    <message>
        <source>Open that folder, or choose another place for the new one.</source>
        <translation>Abra esa carpeta, o elija otro lugar para la nueva.</translation>
    </message>
    <message>
        <source>Read the note beside each marked field.</source>
        <translation>Lea la nota junto a cada campo marcado.</translation>
    </message>
    <message>
        <source>Scan it again at a lower setting, or add it in smaller parts.</source>
        <translation>Escanéelo otra vez con menos calidad, o agréguelo en partes más pequeñas.</translation>
    </message>
    <message>
        <source>Some letters or signs cannot be printed with the fonts of this program.</source>
        <translation>Algunas letras o signos no se pueden imprimir con las fuentes de este programa.</translation>
    </message>
    <message>
        <source>Something in the form needs a second look.</source>
        <translation>Algo en el formulario necesita otra mirada.</translation>
    </message>
    <message>
        <source>Something went wrong in the program itself.</source>
        <translation>Algo falló en el programa mismo.</translation>
    </message>
    <message>
        <source>Stopped, as you asked.</source>
        <translation>Se detuvo, como usted pidió.</translation>
    </message>
    <message>
        <source>The disk did not accept the change.</source>
        <translation>El disco no aceptó el cambio.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>El disco está lleno.</translation>
    </message>
    <message>
        <source>The file may have been changed by someone. If you have an older copy of the folder, open that copy.</source>
        <translation>Puede ser que alguien haya cambiado el archivo. Si tiene una copia anterior de la carpeta, abra esa copia.</translation>
    </message>
    <message>
        <source>The folder is locked.</source>
        <translation>La carpeta está bloqueada.</translation>
    </message>
    <message>
        <source>The key file asks for settings that this program does not trust.</source>
        <translation>El archivo de llave pide ajustes en los que este programa no confía.</translation>
    </message>
    <message>
        <source>The last changes were not closed in the right way, and they cannot be joined.</source>
        <translation>Los últimos cambios no se cerraron bien y no se pueden unir.</translation>
    </message>
    <message>
        <source>The passphrase is empty.</source>
        <translation>La contraseña está vacía.</translation>
    </message>
    <message>
        <source>The records are still there, but locked. Nothing was changed.</source>
        <translation>Los datos siguen ahí, pero cerrados. No se cambió nada.</translation>
    </message>
    <message>
        <source>The records of this folder cannot be read. Their file is damaged.</source>
        <translation>No se pueden leer los datos de esta carpeta. Su archivo está dañado.</translation>
    </message>
    <message>
        <source>The recovery code has a typing mistake. Look at group {group}.</source>
        <translation>El código de recuperación tiene un error al escribirlo. Mire el grupo {group}.</translation>
    </message>
    <message>
        <source>The recovery code has a typing mistake. Start with group {group}; it can also be in another group.</source>
        <translation>El código de recuperación tiene un error al escribirlo. Empiece por el grupo {group}; también puede estar en otro grupo.</translation>
    </message>
    <message>
        <source>There is already a file with this name.</source>
        <translation>Ya hay un archivo con este nombre.</translation>
    </message>
    <message>
        <source>There is already a folder in this place.</source>
        <translation>Ya hay una carpeta en este lugar.</translation>
    </message>
    <message>
        <source>This computer has too little free memory. Opening the folder needs {megabytes} MB.</source>
        <translation>Esta computadora tiene muy poca memoria libre. Para abrir la carpeta se necesitan {megabytes} MB.</translation>
    </message>
    <message>
        <source>This entry is no longer there. It was removed before.</source>
        <translation>Este dato ya no está. Se borró antes.</translation>
    </message>
    <message>
        <source>This file could not be read.</source>
        <translation>No se pudo leer este archivo.</translation>
    </message>
    <message>
        <source>This file is damaged, or it is not what its name says.</source>
        <translation>Este archivo está dañado, o no es lo que dice su nombre.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>Este archivo está vacío.</translation>
    </message>
    <message>
        <source>This file is too large. The limit is {limit_mb} MB.</source>
        <translation>Este archivo es demasiado grande. El límite es {limit_mb} MB.</translation>
    </message>
    <message>
        <source>This folder can be read but not changed here.</source>
        <translation>Aquí esta carpeta se puede leer, pero no cambiar.</translation>
    </message>
    <message>
        <source>This folder is already open in another window or on another computer.</source>
        <translation>Esta carpeta ya está abierta en otra ventana o en otra computadora.</translation>
    </message>
    <message>
        <source>This folder lies on a network drive. Saving there is not reliable enough.</source>
        <translation>Esta carpeta está en una unidad de red. Guardar allí no es lo bastante seguro.</translation>
    </message>
    <message>
        <source>This folder was saved by a newer version of this program: {made_by}.</source>
        <translation>Esta carpeta se guardó con una versión más nueva de este programa: {made_by}.</translation>
    </message>
    <message>
        <source>This is not a folder made by this program.</source>
        <translation>Esta no es una carpeta hecha por este programa.</translation>
    </message>
    <message>
        <source>This kind of file cannot be added.</source>
        <translation>Este tipo de archivo no se puede agregar.</translation>
    </message>
    <message>
        <source>This passphrase does not open the folder.</source>
        <translation>Esta contraseña no abre la carpeta.</translation>
    </message>
    <message>
        <source>This passphrase has a sign that this program cannot use.</source>
        <translation>Esta contraseña tiene un signo que este programa no puede usar.</translation>
    </message>
    <message>
        <source>This program may not save in this place.</source>
        <translation>Este programa no puede guardar en este lugar.</translation>
    </message>
    <message>
        <source>This recovery code does not open this folder.</source>
        <translation>Este código de recuperación no abre esta carpeta.</translation>
    </message>
    <message>
        <source>Try to open it with another program. Scan or download it again if you can.</source>
        <translation>Intente abrirlo con otro programa. Escanéelo o descárguelo otra vez si puede.</translation>
    </message>
    <message>
        <source>Type a passphrase.</source>
        <translation>Escriba una contraseña.</translation>
    </message>
    <message>
        <source>Unlock it with your passphrase and try again.</source>
        <translation>Desbloquéela con su contraseña e inténtelo otra vez.</translation>
    </message>
    <message>
        <source>Use a PDF, a photo or picture, an email file (.eml) or a text file.</source>
        <translation>Use un PDF, una foto o imagen, un archivo de correo (.eml) o un archivo de texto.</translation>
    </message>
    <message>
        <source>Use only letters, numbers, spaces and the signs on your keyboard.</source>
        <translation>Use solo letras, números, espacios y los signos de su teclado.</translation>
    </message>
    <message>
        <source>What you typed is safe. No document was saved yet.</source>
        <translation>Lo que escribió está seguro. Aún no se guardó ningún documento.</translation>
    </message>
    <message>
        <source>You can start again at any time.</source>
        <translation>Puede empezar otra vez cuando quiera.</translation>
    </message>
    <message>
        <source>Your file on the computer was not changed. Nothing was added to the folder.</source>
        <translation>El archivo en su computadora no cambió. No se agregó nada a la carpeta.</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>A family member</source>
        <translation>Un familiar</translation>
    </message>
    <message>
        <source>A helper</source>
        <translation>Alguien que ayuda</translation>
    </message>
    <message>
        <source>A lawyer</source>
        <translation>Un abogado</translation>
    </message>
    <message>
        <source>A paralegal</source>
        <translation>Un asistente legal</translation>
    </message>
    <message>
        <source>A-Number</source>
        <translation>Número A</translation>
    </message>
    <message>
        <source>Achi</source>
        <translation>Achí</translation>
    </message>
    <message>
        <source>Added later</source>
        <translation>Agregado después</translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation>Alergias</translation>
    </message>
    <message>
        <source>American Sign Language</source>
        <translation>Lengua de señas americana</translation>
    </message>
    <message>
        <source>Amharic</source>
        <translation>Amárico</translation>
    </message>
    <message>
        <source>Appointment confirmed</source>
        <translation>Cita confirmada</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Árabe</translation>
    </message>
    <message>
        <source>Armenian</source>
        <translation>Armenio</translation>
    </message>
    <message>
        <source>Asked for it</source>
        <translation>Ya lo pidió</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Intento</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>Bengalí</translation>
    </message>
    <message>
        <source>Bills to pay</source>
        <translation>Cuentas por pagar</translation>
    </message>
    <message>
        <source>Brother or sister</source>
        <translation>Hermano o hermana</translation>
    </message>
    <message>
        <source>Burmese</source>
        <translation>Birmano</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Línea ocupada</translation>
    </message>
    <message>
        <source>CBP</source>
        <translation>CBP</translation>
    </message>
    <message>
        <source>Cannot get it</source>
        <translation>No se puede conseguir</translation>
    </message>
    <message>
        <source>Cantonese</source>
        <translation>Cantonés</translation>
    </message>
    <message>
        <source>Car and where it is parked</source>
        <translation>Auto y dónde está estacionado</translation>
    </message>
    <message>
        <source>Cares for pets</source>
        <translation>Cuida a las mascotas</translation>
    </message>
    <message>
        <source>Cares for the children</source>
        <translation>Cuida a los niños</translation>
    </message>
    <message>
        <source>Checked with the source</source>
        <translation>Revisado con la fuente</translation>
    </message>
    <message>
        <source>Comes to appointments</source>
        <translation>Acompaña a las citas</translation>
    </message>
    <message>
        <source>Consulate</source>
        <translation>Consulado</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Corrección</translation>
    </message>
    <message>
        <source>Dari</source>
        <translation>Darí</translation>
    </message>
    <message>
        <source>Doctor and clinic</source>
        <translation>Doctor y clínica</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>No corresponde</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Maneja el auto</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Email came back</source>
        <translation>El correo fue devuelto</translation>
    </message>
    <message>
        <source>Email sent, no reply yet</source>
        <translation>Correo enviado, aún sin respuesta</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Inglés</translation>
    </message>
    <message>
        <source>Event number</source>
        <translation>Número de evento</translation>
    </message>
    <message>
        <source>FIN</source>
        <translation>FIN</translation>
    </message>
    <message>
        <source>Family</source>
        <comment>who holds a document</comment>
        <translation>La familia</translation>
    </message>
    <message>
        <source>Farsi</source>
        <translation>Farsi</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Fax</translation>
    </message>
    <message>
        <source>Fax sent</source>
        <translation>Fax enviado</translation>
    </message>
    <message>
        <source>File withdrawn</source>
        <translation>Archivo retirado</translation>
    </message>
    <message>
        <source>Form 60-001, privacy waiver</source>
        <translation>Formulario 60-001, permiso de privacidad</translation>
    </message>
    <message>
        <source>Form G-28 for the lawyer</source>
        <translation>Formulario G-28 para el abogado</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Francés</translation>
    </message>
    <message>
        <source>Fula</source>
        <translation>Fula</translation>
    </message>
    <message>
        <source>Garifuna</source>
        <translation>Garífuna</translation>
    </message>
    <message>
        <source>Georgian</source>
        <translation>Georgiano</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Bueno saberlo</translation>
    </message>
    <message>
        <source>Got an email reply</source>
        <translation>Recibió respuesta por correo electrónico</translation>
    </message>
    <message>
        <source>Gujarati</source>
        <translation>Guyaratí</translation>
    </message>
    <message>
        <source>Haitian Creole</source>
        <translation>Criollo haitiano</translation>
    </message>
    <message>
        <source>Have it</source>
        <translation>Lo tiene</translation>
    </message>
    <message>
        <source>Helps with money and bills</source>
        <translation>Ayuda con el dinero y las cuentas</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>Hindi</translation>
    </message>
    <message>
        <source>Husband or wife</source>
        <translation>Esposo o esposa</translation>
    </message>
    <message>
        <source>I-94 number</source>
        <translation>Número de I-94</translation>
    </message>
    <message>
        <source>ICE</source>
        <translation>ICE</translation>
    </message>
    <message>
        <source>Immigration court</source>
        <translation>Corte de inmigración</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Intérprete</translation>
    </message>
    <message>
        <source>Ixil</source>
        <translation>Ixil</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japonés</translation>
    </message>
    <message>
        <source>Job and boss</source>
        <translation>Trabajo y jefe</translation>
    </message>
    <message>
        <source>Kaqchikel</source>
        <translation>Kaqchikel</translation>
    </message>
    <message>
        <source>Keys and who has a spare</source>
        <translation>Llaves y quién tiene una copia</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Coreano</translation>
    </message>
    <message>
        <source>K’iche’</source>
        <translation>K’iche’</translation>
    </message>
    <message>
        <source>Landlord</source>
        <translation>Dueño de la vivienda</translation>
    </message>
    <message>
        <source>Lawyer</source>
        <comment>role of a contact</comment>
        <translation>Abogado</translation>
    </message>
    <message>
        <source>Lawyer</source>
        <comment>who holds a document</comment>
        <translation>El abogado</translation>
    </message>
    <message>
        <source>Lawyer’s name</source>
        <translation>Nombre del abogado</translation>
    </message>
    <message>
        <source>Lawyer’s phone</source>
        <translation>Teléfono del abogado</translation>
    </message>
    <message>
        <source>Left a voicemail</source>
        <translation>Dejó un mensaje de voz</translation>
    </message>
    <message>
        <source>Letter by mail</source>
        <translation>Carta por correo</translation>
    </message>
    <message>
        <source>Letter delivered</source>
        <translation>Carta entregada</translation>
    </message>
    <message>
        <source>Letter mailed</source>
        <translation>Carta enviada</translation>
    </message>
    <message>
        <source>Lingala</source>
        <translation>Lingala</translation>
    </message>
    <message>
        <source>Little checked. Compare with your paper.</source>
        <translation>Poco revisado. Compare con su papel.</translation>
    </message>
    <message>
        <source>Mailbox was full</source>
        <translation>El buzón estaba lleno</translation>
    </message>
    <message>
        <source>Mam</source>
        <translation>Mam</translation>
    </message>
    <message>
        <source>Mandarin Chinese</source>
        <translation>Chino mandarín</translation>
    </message>
    <message>
        <source>Medicines and doses</source>
        <translation>Medicinas y dosis</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Falta</translation>
    </message>
    <message>
        <source>Mixteco</source>
        <translation>Mixteco</translation>
    </message>
    <message>
        <source>Mother or father</source>
        <translation>Madre o padre</translation>
    </message>
    <message>
        <source>Nahuatl</source>
        <translation>Náhuatl</translation>
    </message>
    <message>
        <source>Nepali</source>
        <translation>Nepalí</translation>
    </message>
    <message>
        <source>Next ICE check-in</source>
        <translation>Próxima cita con ICE (check-in)</translation>
    </message>
    <message>
        <source>Next court date</source>
        <translation>Próxima fecha en la corte</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Aún sin revisar</translation>
    </message>
    <message>
        <source>Not checked. Compare with your paper.</source>
        <translation>Sin revisar. Compare con su papel.</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>who holds a document</comment>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>Office or line was closed</source>
        <translation>La oficina o la línea estaba cerrada</translation>
    </message>
    <message>
        <source>On hold, then hung up</source>
        <translation>En espera, luego colgó</translation>
    </message>
    <message>
        <source>Online form sent</source>
        <translation>Formulario en línea enviado</translation>
    </message>
    <message>
        <source>Only a recorded menu</source>
        <translation>Solo un menú grabado</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>role of a contact</comment>
        <translation>Otro</translation>
    </message>
    <message>
        <source>Other family</source>
        <translation>Otro familiar</translation>
    </message>
    <message>
        <source>Other wishes</source>
        <translation>Otros deseos</translation>
    </message>
    <message>
        <source>Others who need care</source>
        <translation>Otras personas que necesitan cuidado</translation>
    </message>
    <message>
        <source>Partly checked</source>
        <translation>Revisado en parte</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Pareja</translation>
    </message>
    <message>
        <source>Pashto</source>
        <translation>Pastún</translation>
    </message>
    <message>
        <source>Passport number</source>
        <translation>Número de pasaporte</translation>
    </message>
    <message>
        <source>Pets and who feeds them</source>
        <translation>Mascotas y quién les da de comer</translation>
    </message>
    <message>
        <source>Phone call</source>
        <translation>Llamada telefónica</translation>
    </message>
    <message>
        <source>Picks up from school</source>
        <translation>Recoge en la escuela</translation>
    </message>
    <message>
        <source>Please check</source>
        <translation>Revise, por favor</translation>
    </message>
    <message>
        <source>Please fix</source>
        <translation>Corrija, por favor</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugués</translation>
    </message>
    <message>
        <source>Punjabi</source>
        <translation>Panyabí</translation>
    </message>
    <message>
        <source>Quechua</source>
        <translation>Quechua</translation>
    </message>
    <message>
        <source>Q’anjob’al</source>
        <translation>Q’anjob’al</translation>
    </message>
    <message>
        <source>Q’eqchi’</source>
        <translation>Q’eqchi’</translation>
    </message>
    <message>
        <source>Request was not accepted</source>
        <translation>No aceptaron la solicitud</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>Rumano</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Ruso</translation>
    </message>
    <message>
        <source>Scan or photo</source>
        <translation>Imagen escaneada o foto</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Escuela</translation>
    </message>
    <message>
        <source>Seen at the office, got a new date</source>
        <translation>Le atendieron en la oficina y le dieron otra fecha</translation>
    </message>
    <message>
        <source>Somali</source>
        <translation>Somalí</translation>
    </message>
    <message>
        <source>Someone else</source>
        <comment>who holds a document</comment>
        <translation>Otra persona</translation>
    </message>
    <message>
        <source>Someone else</source>
        <comment>who made an attempt</comment>
        <translation>Otra persona</translation>
    </message>
    <message>
        <source>Something else</source>
        <comment>how an attempt ended</comment>
        <translation>Otra cosa</translation>
    </message>
    <message>
        <source>Son or daughter</source>
        <translation>Hijo o hija</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Español</translation>
    </message>
    <message>
        <source>Spoke with someone</source>
        <translation>Habló con alguien</translation>
    </message>
    <message>
        <source>Subject ID</source>
        <translation>Subject ID</translation>
    </message>
    <message>
        <source>Swahili</source>
        <translation>Suajili</translation>
    </message>
    <message>
        <source>Tagalog</source>
        <translation>Tagalo</translation>
    </message>
    <message>
        <source>Text message</source>
        <translation>Mensaje de texto</translation>
    </message>
    <message>
        <source>Text message sent</source>
        <translation>Mensaje de texto enviado</translation>
    </message>
    <message>
        <source>The call was cut off</source>
        <translation>Se cortó la llamada</translation>
    </message>
    <message>
        <source>The person</source>
        <translation>La persona</translation>
    </message>
    <message>
        <source>The person</source>
        <comment>who holds a document</comment>
        <translation>La persona</translation>
    </message>
    <message>
        <source>Tigrinya</source>
        <translation>Tigriña</translation>
    </message>
    <message>
        <source>Told to call another number</source>
        <translation>Le dijeron que llamara a otro número</translation>
    </message>
    <message>
        <source>Told to use the website</source>
        <translation>Le dijeron que usara el sitio web</translation>
    </message>
    <message>
        <source>Trusted adult</source>
        <translation>Adulto de confianza</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Turco</translation>
    </message>
    <message>
        <source>Turned away at the office</source>
        <translation>No le atendieron en la oficina</translation>
    </message>
    <message>
        <source>USCIS</source>
        <translation>USCIS</translation>
    </message>
    <message>
        <source>USCIS receipt number</source>
        <translation>Número de recibo de USCIS</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Ucraniano</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>Urdu</translation>
    </message>
    <message>
        <source>Uzbek</source>
        <translation>Uzbeko</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Vietnamita</translation>
    </message>
    <message>
        <source>Visit in person</source>
        <translation>Visita en persona</translation>
    </message>
    <message>
        <source>Voicemail was not set up</source>
        <translation>El buzón de voz no estaba activado</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Sitio web</translation>
    </message>
    <message>
        <source>Website showed an error</source>
        <translation>El sitio web mostró un error</translation>
    </message>
    <message>
        <source>Website showed no appointment</source>
        <translation>El sitio web no mostró ninguna cita</translation>
    </message>
    <message>
        <source>Where the copies are</source>
        <translation>Dónde están las copias</translation>
    </message>
    <message>
        <source>Where the digital copies are</source>
        <translation>Dónde están las copias digitales</translation>
    </message>
    <message>
        <source>Where the original papers are</source>
        <translation>Dónde están los papeles originales</translation>
    </message>
    <message>
        <source>Who can get to the papers</source>
        <translation>Quién puede sacar los papeles</translation>
    </message>
    <message>
        <source>Wolof</source>
        <translation>Wólof</translation>
    </message>
    <message>
        <source>Zapoteco</source>
        <translation>Zapoteco</translation>
    </message>
</context>
<context>
    <name>Units</name>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>hace %n día</numerusform>
            <numerusform>hace %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Alaska time</source>
        <translation>hora de Alaska</translation>
    </message>
    <message>
        <source>Arizona time</source>
        <translation>hora de Arizona</translation>
    </message>
    <message>
        <source>Central time</source>
        <translation>hora del Centro</translation>
    </message>
    <message>
        <source>Eastern time</source>
        <translation>hora del Este</translation>
    </message>
    <message>
        <source>Guam time</source>
        <translation>hora de Guam</translation>
    </message>
    <message>
        <source>Hawaii time</source>
        <translation>hora de Hawái</translation>
    </message>
    <message>
        <source>Mountain time</source>
        <translation>hora de la Montaña</translation>
    </message>
    <message>
        <source>Pacific time</source>
        <translation>hora del Pacífico</translation>
    </message>
    <message>
        <source>Puerto Rico time</source>
        <translation>hora de Puerto Rico</translation>
    </message>
    <message>
        <source>Saipan time</source>
        <translation>hora de Saipán</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>en %n día</numerusform>
            <numerusform>en %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>mañana</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message>
        <source>{city} time</source>
        <translation>hora de {city}</translation>
    </message>
    <message>
        <source>{count} MB</source>
        <translation>{count} MB</translation>
    </message>
    <message>
        <source>{count} h</source>
        <translation>{count} h</translation>
    </message>
    <message>
        <source>{count} kB</source>
        <translation>{count} kB</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} min</translation>
    </message>
    <message>
        <source>{count} s</source>
        <translation>{count} s</translation>
    </message>
</context>
</TS>
