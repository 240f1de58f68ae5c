<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>Appointments</name>
    <message numerus="yes">
        <source>%n changed.</source>
        <translation>
            <numerusform>%n cambió.</numerusform>
            <numerusform>%n cambiaron.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be checked.</source>
        <translation>
            <numerusform>%n no se pudo revisar.</numerusform>
            <numerusform>%n no se pudieron revisar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) ahead in these weeks</source>
        <translation>
            <numerusform>%n fecha por venir en estas semanas</numerusform>
            <numerusform>%n fechas por venir en estas semanas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) ahead.</source>
        <translation>
            <numerusform>%n fecha por venir.</numerusform>
            <numerusform>%n fechas por venir.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) are over, and nobody wrote what happened. They are no part of the round.</source>
        <translation>
            <numerusform>%n fecha ya pasó y nadie escribió qué ocurrió. No es parte de la ronda.</numerusform>
            <numerusform>%n fechas ya pasaron y nadie escribió qué ocurrió. No son parte de la ronda.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n archivo</numerusform>
            <numerusform>%n archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) saved</source>
        <translation>
            <numerusform>%n archivo guardado</numerusform>
            <numerusform>%n archivos guardados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n never looked up.</source>
        <translation>
            <numerusform>%n nunca revisada.</numerusform>
            <numerusform>%n nunca revisadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) with a date.</source>
        <translation>
            <numerusform>%n persona con fecha.</numerusform>
            <numerusform>%n personas con fecha.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged.</source>
        <translation>
            <numerusform>%n sin cambios.</numerusform>
            <numerusform>%n sin cambios.</numerusform>
        </translation>
    </message>
    <message>
        <source>A missed hearing can lead to an order by the judge. A lawyer can tell you what is still possible: the sooner you ask, the better.</source>
        <translation>Faltar a una audiencia puede llevar a una orden del juez. Un abogado puede decirle qué se puede hacer todavía: cuanto antes pregunte, mejor.</translation>
    </message>
    <message>
        <source>A new appointment</source>
        <translation>Una cita nueva</translation>
    </message>
    <message>
        <source>A new date was asked for. Nothing shows yet that the office agreed.</source>
        <translation>Se pidió una fecha nueva. Todavía nada muestra que la oficina la aceptó.</translation>
    </message>
    <message>
        <source>A new round</source>
        <translation>Una ronda nueva</translation>
    </message>
    <message>
        <source>A round walks through the dates ahead of everybody in this folder.</source>
        <translation>Una ronda recorre las fechas por venir de todas las personas de esta carpeta.</translation>
    </message>
    <message>
        <source>A-number</source>
        <translation>Número A</translation>
    </message>
    <message>
        <source>Add a file</source>
        <translation>Agregar un archivo</translation>
    </message>
    <message>
        <source>Add an appointment</source>
        <translation>Agregar una cita</translation>
    </message>
    <message>
        <source>Add the first appointment</source>
        <translation>Agregar la primera cita</translation>
    </message>
    <message>
        <source>Add this appointment</source>
        <translation>Agregar esta cita</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>All dates ahead</source>
        <translation>Todas las fechas por venir</translation>
    </message>
    <message>
        <source>All looked at.</source>
        <translation>Todas revisadas.</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Cita</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Citas</translation>
    </message>
    <message>
        <source>Arrow keys: days and weeks. Page Up and Page Down: months. T: today.</source>
        <translation>Flechas: días y semanas. Re Pág y Av Pág: meses. T: hoy.</translation>
    </message>
    <message>
        <source>As it stands on the paper or the page.</source>
        <translation>Como está en el papel o en la página.</translation>
    </message>
    <message>
        <source>Ask for a new date</source>
        <translation>Pedir una fecha nueva</translation>
    </message>
    <message>
        <source>Ask for a new date, online or by phone, and keep what shows it.</source>
        <translation>Pida una fecha nueva, por internet o por teléfono, y guarde lo que la muestra.</translation>
    </message>
    <message>
        <source>Ask for a new date. How do you want to do it?</source>
        <translation>Pedir una fecha nueva. ¿Cómo quiere hacerlo?</translation>
    </message>
    <message>
        <source>Back to the appointments</source>
        <translation>Volver a las citas</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>Por teléfono</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Call and write it down</source>
        <translation>Llamar y anotarlo</translation>
    </message>
    <message>
        <source>Call your officer or the local office first, then the services line.</source>
        <translation>Llame primero a su oficial o a la oficina local, después a la línea de servicios.</translation>
    </message>
    <message>
        <source>Change my date</source>
        <translation>Cambiar mi fecha</translation>
    </message>
    <message>
        <source>Change these words</source>
        <translation>Cambiar estas palabras</translation>
    </message>
    <message>
        <source>Changed: write the new date</source>
        <translation>Cambió: escriba la fecha nueva</translation>
    </message>
    <message>
        <source>Check-ins with ICE and ISAP</source>
        <translation>Citas (check-ins) con ICE e ISAP</translation>
    </message>
    <message>
        <source>Checked on {day}: {found}</source>
        <translation>Revisado el {day}: {found}</translation>
    </message>
    <message>
        <source>Checked {day}</source>
        <translation>Revisado {day}</translation>
    </message>
    <message>
        <source>Checked: unchanged</source>
        <translation>Revisado: sin cambios</translation>
    </message>
    <message>
        <source>Choose pictures or papers</source>
        <translation>Elegir fotos o papeles</translation>
    </message>
    <message>
        <source>Choose “Reschedule”. Type the Subject ID and the birthplace as on the paper.</source>
        <translation>Elija “Reschedule”. Escriba el Subject ID y el lugar de nacimiento como están en el papel.</translation>
    </message>
    <message>
        <source>Confirm an appointment</source>
        <translation>Confirmar una cita</translation>
    </message>
    <message>
        <source>Confirmation number</source>
        <translation>Número de confirmación</translation>
    </message>
    <message>
        <source>Copy the confirmation number and take a picture of the page.</source>
        <translation>Copie el número de confirmación y tome una foto de la página.</translation>
    </message>
    <message>
        <source>Court</source>
        <comment>one word in a calendar</comment>
        <translation>Corte</translation>
    </message>
    <message>
        <source>Court hearings</source>
        <translation>Audiencias en la corte</translation>
    </message>
    <message>
        <source>Dates can change without notice. Look each one up, one after the other, and press one key for each. You can stop at any time: the round goes on where you left it.</source>
        <translation>Las fechas pueden cambiar sin aviso. Revise cada una, una tras otra, y presione una tecla por cada una. Puede parar en cualquier momento: la ronda sigue donde la dejó.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Days of the month</source>
        <translation>Días del mes</translation>
    </message>
    <message>
        <source>Do the dates still stand?</source>
        <translation>¿Siguen en pie las fechas?</translation>
    </message>
    <message>
        <source>Does this date still stand? Press a number.</source>
        <translation>¿Sigue en pie esta fecha? Presione un número.</translation>
    </message>
    <message>
        <source>Drop a picture of the page or the paper here, or add it. It is kept unchanged.</source>
        <translation>Suelte aquí una foto de la página o del papel, o agréguela. Se guarda sin cambios.</translation>
    </message>
    <message>
        <source>Drop files here, or add them: a picture of the page, the paper, the email.</source>
        <translation>Suelte aquí archivos o agréguelos: una foto de la página, el papel, el correo.</translation>
    </message>
    <message>
        <source>End the round</source>
        <translation>Terminar la ronda</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todas las personas</translation>
    </message>
    <message>
        <source>For example the new date that you saw. It is kept with this look.</source>
        <translation>Por ejemplo la fecha nueva que vio. Se guarda con esta revisión.</translation>
    </message>
    <message>
        <source>For example: the officer on the phone, the judge, the lawyer.</source>
        <translation>Por ejemplo: el oficial por teléfono, el juez, el abogado.</translation>
    </message>
    <message>
        <source>Get ready for the day</source>
        <translation>Prepararse para el día</translation>
    </message>
    <message>
        <source>Go to {address}.</source>
        <translation>Vaya a {address}.</translation>
    </message>
    <message>
        <source>How did it go?</source>
        <translation>¿Cómo le fue?</translation>
    </message>
    <message>
        <source>How do you look them up?</source>
        <translation>¿Cómo las revisa?</translation>
    </message>
    <message>
        <source>How?</source>
        <translation>¿Cómo?</translation>
    </message>
    <message>
        <source>ICE</source>
        <comment>one word in a calendar</comment>
        <translation>ICE</translation>
    </message>
    <message>
        <source>ISAP</source>
        <comment>one word in a calendar</comment>
        <translation>ISAP</translation>
    </message>
    <message>
        <source>If a paper says something else, the paper counts.</source>
        <translation>Si un papel dice otra cosa, vale el papel.</translation>
    </message>
    <message>
        <source>In another way</source>
        <translation>De otra manera</translation>
    </message>
    <message>
        <source>Is the date fixed?</source>
        <translation>¿Está confirmada la fecha?</translation>
    </message>
    <message>
        <source>It does not take place</source>
        <translation>Ya no habrá cita</translation>
    </message>
    <message>
        <source>It is kept with each look.</source>
        <translation>Se guarda con cada revisión.</translation>
    </message>
    <message>
        <source>It was asked for. Nothing shows yet that the office agreed.</source>
        <translation>Se pidió. Todavía nada muestra que la oficina la aceptó.</translation>
    </message>
    <message>
        <source>It was canceled</source>
        <translation>Se canceló</translation>
    </message>
    <message>
        <source>It was confirmed</source>
        <translation>Se confirmó</translation>
    </message>
    <message>
        <source>It was missed</source>
        <translation>No asistió</translation>
    </message>
    <message>
        <source>Keep the dates here: check-ins with ICE, court hearings, USCIS, the lawyer. For each the place, the confirmation number, and a picture of what shows it.</source>
        <translation>Guarde aquí las fechas: citas con ICE, audiencias en la corte, USCIS, el abogado. De cada una, el lugar, el número de confirmación y una foto de lo que la muestra.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Lawyer</source>
        <comment>one word in a calendar</comment>
        <translation>Abogado</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Revisar otra vez</translation>
    </message>
    <message>
        <source>Look again: {name}</source>
        <translation>Revisar otra vez: {name}</translation>
    </message>
    <message>
        <source>Look at all dates</source>
        <translation>Revisar todas las fechas</translation>
    </message>
    <message>
        <source>Looked at last</source>
        <translation>Últimas revisadas</translation>
    </message>
    <message>
        <source>Mark an appointment as canceled</source>
        <translation>Marcar una cita como cancelada</translation>
    </message>
    <message>
        <source>Mark an appointment as missed</source>
        <translation>Marcar que no asistió a una cita</translation>
    </message>
    <message>
        <source>No appointments yet</source>
        <translation>Todavía no hay citas</translation>
    </message>
    <message>
        <source>No date is ahead</source>
        <translation>No hay fechas por venir</translation>
    </message>
    <message>
        <source>No date yet</source>
        <translation>Todavía sin fecha</translation>
    </message>
    <message>
        <source>No: it was only asked for</source>
        <translation>No: solo se pidió</translation>
    </message>
    <message>
        <source>Nobody answers? Leave name, phone number and A-number, and write down the try.</source>
        <translation>¿Nadie contesta? Deje nombre, teléfono y número A, y anote el intento.</translation>
    </message>
    <message>
        <source>Nobody has looked it up yet</source>
        <translation>Nadie la ha revisado todavía</translation>
    </message>
    <message>
        <source>Not confirmed yet</source>
        <translation>Todavía sin confirmar</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Nothing on this day.</source>
        <translation>Nada en este día.</translation>
    </message>
    <message>
        <source>Officer or judge</source>
        <translation>Oficial o juez</translation>
    </message>
    <message>
        <source>On the official website</source>
        <translation>En el sitio web oficial</translation>
    </message>
    <message>
        <source>On the website of the check-in scheduler.</source>
        <translation>En el sitio web para programar check-ins con ICE.</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Por internet</translation>
    </message>
    <message>
        <source>Only asked for so far</source>
        <translation>Por ahora solo se pidió</translation>
    </message>
    <message>
        <source>Only the court changes its dates. A lawyer can tell you how to ask.</source>
        <translation>Solo la corte cambia sus fechas. Un abogado puede decirle cómo pedirlo.</translation>
    </message>
    <message>
        <source>Open the website</source>
        <translation>Abrir el sitio web</translation>
    </message>
    <message>
        <source>Open this appointment</source>
        <translation>Abrir esta cita</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>one word in a calendar</comment>
        <translation>Otra</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Pasadas</translation>
    </message>
    <message>
        <source>Papers that can show why, for example:</source>
        <translation>Papeles que pueden mostrar por qué, por ejemplo:</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Put together the papers that show why.</source>
        <translation>Junte los papeles que muestran por qué.</translation>
    </message>
    <message>
        <source>Read there on</source>
        <translation>Leído allí el</translation>
    </message>
    <message>
        <source>Release papers</source>
        <translation>Papeles de liberación</translation>
    </message>
    <message>
        <source>Remove an appointment</source>
        <translation>Quitar una cita</translation>
    </message>
    <message>
        <source>Remove this appointment</source>
        <translation>Quitar esta cita</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Ronda</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save for a calendar</source>
        <translation>Guardar para un calendario</translation>
    </message>
    <message>
        <source>Save the dates of everybody</source>
        <translation>Guardar las fechas de todas las personas</translation>
    </message>
    <message>
        <source>Save the dates of this person</source>
        <translation>Guardar las fechas de esta persona</translation>
    </message>
    <message>
        <source>Save the new date</source>
        <translation>Guardar la fecha nueva</translation>
    </message>
    <message>
        <source>Services line: {number}. Have the A-number beside you.</source>
        <translation>Línea de servicios: {number}. Tenga el número A a mano.</translation>
    </message>
    <message>
        <source>Start the round</source>
        <translation>Empezar la ronda</translation>
    </message>
    <message>
        <source>Step by step, with sources</source>
        <translation>Paso a paso, con fuentes</translation>
    </message>
    <message>
        <source>Take the day, the time and the place from the paper or the page.</source>
        <translation>Tome el día, la hora y el lugar del papel o de la página.</translation>
    </message>
    <message>
        <source>The check-in scheduler</source>
        <translation>El sitio para programar check-ins con ICE</translation>
    </message>
    <message>
        <source>The month after</source>
        <translation>El mes siguiente</translation>
    </message>
    <message>
        <source>The month before</source>
        <translation>El mes anterior</translation>
    </message>
    <message>
        <source>The new date is confirmed</source>
        <translation>La fecha nueva está confirmada</translation>
    </message>
    <message>
        <source>The next date on the paper, if there is one</source>
        <translation>La próxima fecha en el papel, si la hay</translation>
    </message>
    <message>
        <source>The place on the paper comes first, as long as ICE has confirmed no other one in writing. ICE says that an office near you is enough on that day, and elsewhere it says the same place. A legal guide says to ask first before a move far away. If the place is impossible that day, a visit to an office nearby belongs in the log.</source>
        <translation>Primero va el lugar del papel, mientras ICE no haya confirmado otro por escrito. ICE dice que ese día basta una oficina cercana, y en otra parte dice que es el mismo lugar. Una guía legal dice que se pregunte primero antes de mudarse lejos. Si ese día es imposible ir al lugar, la visita a una oficina cercana se anota en el registro.</translation>
    </message>
    <message>
        <source>The soonest free date still meets the release terms, says ICE, also after the paper’s limit.</source>
        <translation>La fecha disponible más cercana también cumple las condiciones de la liberación, dice ICE, aunque sea después del plazo del papel.</translation>
    </message>
    <message>
        <source>The stamped page, or other papers from the visit</source>
        <translation>La hoja sellada u otros papeles de la visita</translation>
    </message>
    <message>
        <source>The website showed an error</source>
        <translation>El sitio web mostró un error</translation>
    </message>
    <message>
        <source>This day is over. How did it go?</source>
        <translation>Este día ya pasó. ¿Cómo le fue?</translation>
    </message>
    <message>
        <source>This person</source>
        <translation>Esta persona</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>Próximas</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>USCIS</source>
        <comment>one word in a calendar</comment>
        <translation>USCIS</translation>
    </message>
    <message>
        <source>Until a new date is confirmed, this one stands: {when}.</source>
        <translation>Hasta que se confirme una fecha nueva, vale esta: {when}.</translation>
    </message>
    <message>
        <source>Until a new date is confirmed, this one stands: {when}. How do you want to ask for another?</source>
        <translation>Hasta que se confirme una fecha nueva, vale esta: {when}. ¿Cómo quiere pedir otra?</translation>
    </message>
    <message>
        <source>Until it is, the old date stands: {when}.</source>
        <translation>Mientras tanto, vale la fecha anterior: {when}.</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation>Pendientes</translation>
    </message>
    <message>
        <source>What came of it?</source>
        <translation>¿Qué resultó?</translation>
    </message>
    <message>
        <source>What fits all sources: the time on the paper, or a time inside the hours that the place has posted, early. For another time on the same day no new booking is needed, say ICE and a legal guide. But each place posts its own hours: some are short, or only on one day a month.</source>
        <translation>Lo que cumple con todas las fuentes: la hora del papel, o una hora dentro del horario publicado del lugar, temprano. Para otra hora del mismo día no hace falta una cita nueva, dicen ICE y una guía legal. Pero cada lugar publica su propio horario: algunos son cortos, o de un solo día al mes.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué pasó</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>¿Qué es?</translation>
    </message>
    <message>
        <source>What shows it: a picture of the page, the paper, the email</source>
        <translation>Lo que la muestra: una foto de la página, el papel, el correo</translation>
    </message>
    <message>
        <source>What shows this date</source>
        <translation>Lo que muestra esta fecha</translation>
    </message>
    <message>
        <source>What you can do now</source>
        <translation>Lo que puede hacer ahora</translation>
    </message>
    <message>
        <source>Where does the date come from?</source>
        <translation>¿De dónde viene la fecha?</translation>
    </message>
    <message>
        <source>Where to look it up</source>
        <translation>Dónde revisarla</translation>
    </message>
    <message>
        <source>Which dates?</source>
        <translation>¿Qué fechas?</translation>
    </message>
    <message>
        <source>Who looked, and when</source>
        <translation>Quién revisó y cuándo</translation>
    </message>
    <message>
        <source>Who set the date?</source>
        <translation>¿Quién puso la fecha?</translation>
    </message>
    <message>
        <source>Why? In your own words</source>
        <translation>¿Por qué? En sus propias palabras</translation>
    </message>
    <message>
        <source>With names, places and what it is</source>
        <translation>Con nombres, lugares y de qué se trata</translation>
    </message>
    <message>
        <source>With your officer, the local office, or the services line.</source>
        <translation>Con su oficial, la oficina local o la línea de servicios.</translation>
    </message>
    <message>
        <source>Write a letter that explains it</source>
        <translation>Escribir una carta que lo explica</translation>
    </message>
    <message>
        <source>Write down each try, also when nobody answers.</source>
        <translation>Anote cada intento, también cuando nadie contesta.</translation>
    </message>
    <message>
        <source>Write down how it went</source>
        <translation>Anotar cómo le fue</translation>
    </message>
    <message>
        <source>Write down what happened and the next date on the paper.</source>
        <translation>Anote qué pasó y la próxima fecha que está en el papel.</translation>
    </message>
    <message>
        <source>Write down why it was missed, while you remember it well.</source>
        <translation>Anote por qué no asistió, mientras lo recuerda bien.</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Anotarlo</translation>
    </message>
    <message>
        <source>Write the confirmation number, add a picture of the page, or write who set the date. One of them is enough. Only then the old date is marked as replaced.</source>
        <translation>Escriba el número de confirmación, agregue una foto de la página o escriba quién puso la fecha. Una de estas cosas basta. Solo entonces la fecha anterior queda marcada como reemplazada.</translation>
    </message>
    <message>
        <source>Write what was said and asked. If the paper has a next date, copy it here, too.</source>
        <translation>Escriba lo que se dijo y se preguntó. Si el papel tiene una próxima fecha, cópiela aquí también.</translation>
    </message>
    <message>
        <source>Write who said so and when. The appointment stays in the list as canceled.</source>
        <translation>Escriba quién lo dijo y cuándo. La cita queda en la lista como cancelada.</translation>
    </message>
    <message>
        <source>Write why, while you remember it well. You can leave it empty for now.</source>
        <translation>Escriba por qué, mientras lo recuerda bien. Por ahora puede dejarlo vacío.</translation>
    </message>
    <message>
        <source>Yes: it stands on a paper or a page, or somebody set it</source>
        <translation>Sí: está en un papel o en una página, o alguien la puso</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>no time</source>
        <translation>sin hora</translation>
    </message>
    <message>
        <source>pasted page</source>
        <translation>página pegada</translation>
    </message>
    <message>
        <source>{day}, today</source>
        <translation>{day}, hoy</translation>
    </message>
    <message>
        <source>{day}: nothing</source>
        <translation>{day}: nada</translation>
    </message>
    <message>
        <source>{day}: {entries}</source>
        <translation>{day}: {entries}</translation>
    </message>
    <message>
        <source>{done} of {count} looked at · begun {when}</source>
        <translation>{done} de {count} revisadas · empezada: {when}</translation>
    </message>
    <message>
        <source>{name} · next: {when}</source>
        <translation>{name} · próxima: {when}</translation>
    </message>
    <message>
        <source>{person} · {words}</source>
        <translation>{person} · {words}</translation>
    </message>
    <message>
        <source>{what} (not confirmed)</source>
        <translation>{what} (sin confirmar)</translation>
    </message>
</context>
<context>
    <name>Attempts</name>
    <message numerus="yes">
        <source>%n attempt(s)</source>
        <translation>
            <numerusform>%n intento</numerusform>
            <numerusform>%n intentos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s) saved.</source>
        <translation>
            <numerusform>Se guardó %n intento.</numerusform>
            <numerusform>Se guardaron %n intentos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) of the list are in the log now.</source>
        <translation>
            <numerusform>%n llamada de la lista ya está en el registro.</numerusform>
            <numerusform>%n llamadas de la lista ya están en el registro.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) ticked</source>
        <translation>
            <numerusform>%n llamada marcada</numerusform>
            <numerusform>%n llamadas marcadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) to or from numbers of the list.</source>
        <translation>
            <numerusform>%n llamada con un número del directorio.</numerusform>
            <numerusform>%n llamadas con números del directorio.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) saved.</source>
        <translation>
            <numerusform>%n fecha guardada.</numerusform>
            <numerusform>%n fechas guardadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n archivo</numerusform>
            <numerusform>%n archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) added.</source>
        <translation>
            <numerusform>%n archivo agregado.</numerusform>
            <numerusform>%n archivos agregados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more reminder(s)</source>
        <translation>
            <numerusform>%n recordatorio más</numerusform>
            <numerusform>%n recordatorios más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n newer entries do not.</source>
        <translation>
            <numerusform>%n anotación más nueva no lo tiene.</numerusform>
            <numerusform>%n anotaciones más nuevas no lo tienen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n página</numerusform>
            <numerusform>%n páginas</numerusform>
        </translation>
    </message>
    <message>
        <source>1. Save the request. It is a very small file with a fingerprint of the log. No names, no numbers, no words of the log are in it.</source>
        <translation>1. Guarde la solicitud. Es un archivo muy pequeño con un código de control del registro. No contiene nombres, números ni palabras del registro.</translation>
    </message>
    <message>
        <source>2. Take the file to a time-stamp service (RFC 3161), on any computer with internet. Many are free. It gives back another small file. This program contacts nobody.</source>
        <translation>2. Lleve el archivo a un servicio de sellos de tiempo (RFC 3161), en cualquier computadora con internet. Muchos son gratis. Le devuelve otro archivo pequeño. Este programa no se comunica con nadie.</translation>
    </message>
    <message>
        <source>3. Bring the answer back: drop the file here, or add it.</source>
        <translation>3. Traiga la respuesta: suelte el archivo aquí o agréguelo.</translation>
    </message>
    <message>
        <source>A PDF can hide more than it shows: who made it, where, and earlier words.</source>
        <translation>Un PDF puede esconder más de lo que muestra: quién lo hizo, dónde, y palabras anteriores.</translation>
    </message>
    <message>
        <source>A file in the list cannot be kept. Remove it, then save.</source>
        <translation>Un archivo de la lista no se puede guardar. Quítelo y luego guarde.</translation>
    </message>
    <message>
        <source>A file was withdrawn</source>
        <translation>Se retiró un archivo</translation>
    </message>
    <message>
        <source>A lawyer</source>
        <translation>Un abogado o una abogada</translation>
    </message>
    <message>
        <source>A name for the first page.</source>
        <translation>Un nombre para la primera página.</translation>
    </message>
    <message numerus="yes">
        <source>A page for %n attempt(s)</source>
        <translation>
            <numerusform>Una página para %n intento</numerusform>
            <numerusform>Una página para %n intentos</numerusform>
        </translation>
    </message>
    <message>
        <source>A photo also tells where and when it was taken, and with which device.</source>
        <translation>Una foto dice también dónde y cuándo se tomó, y con qué aparato.</translation>
    </message>
    <message>
        <source>A recording: ask before you share it</source>
        <translation>Una grabación: pregunte antes de compartirla</translation>
    </message>
    <message>
        <source>A saved entry stays as it is. You can add to it or correct it later.</source>
        <translation>Una anotación guardada queda como está. Después puede agregarle algo o corregirla.</translation>
    </message>
    <message>
        <source>A time stamp from outside shows that this entry was there on {when} ({authority}).</source>
        <translation>Un sello de tiempo de afuera muestra que esta anotación existía el {when} ({authority}).</translation>
    </message>
    <message>
        <source>A time stamp from outside shows that this entry was there on {when}.</source>
        <translation>Un sello de tiempo de afuera muestra que esta anotación existía el {when}.</translation>
    </message>
    <message>
        <source>A visit to ICE</source>
        <translation>Una visita a ICE</translation>
    </message>
    <message>
        <source>A-number</source>
        <translation>número A</translation>
    </message>
    <message>
        <source>Add a file</source>
        <translation>Agregar un archivo</translation>
    </message>
    <message>
        <source>Add a note or a file</source>
        <translation>Agregar una nota o un archivo</translation>
    </message>
    <message>
        <source>Add a screenshot or the exported list below.</source>
        <translation>Agregue abajo una captura de pantalla o la lista exportada.</translation>
    </message>
    <message>
        <source>Add an attempt</source>
        <translation>Agregar un intento</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Agregar archivos</translation>
    </message>
    <message>
        <source>Add support</source>
        <translation>Agregar respaldo</translation>
    </message>
    <message>
        <source>Add support from outside</source>
        <translation>Agregar respaldo de afuera</translation>
    </message>
    <message>
        <source>Add the answer…</source>
        <translation>Agregar la respuesta…</translation>
    </message>
    <message>
        <source>Add the first attempt</source>
        <translation>Agregar el primer intento</translation>
    </message>
    <message>
        <source>Add the page of the bill below. Phone companies keep calls for a short time only.</source>
        <translation>Agregue abajo la página de la factura. Las compañías de teléfono guardan las llamadas poco tiempo.</translation>
    </message>
    <message>
        <source>Add the reply, or the message that came back.</source>
        <translation>Agregue la respuesta, o el mensaje que volvió.</translation>
    </message>
    <message>
        <source>Add these words</source>
        <translation>Agregar estas palabras</translation>
    </message>
    <message>
        <source>Add to attempt {number} ({time})</source>
        <translation>Agregar al intento {number} ({time})</translation>
    </message>
    <message>
        <source>Add words you heard</source>
        <translation>Agregar lo que oyó</translation>
    </message>
    <message>
        <source>Added later</source>
        <translation>Agregado después</translation>
    </message>
    <message>
        <source>Added note</source>
        <translation>Nota agregada</translation>
    </message>
    <message numerus="yes">
        <source>All %n attempt(s)</source>
        <translation>
            <numerusform>El único intento</numerusform>
            <numerusform>Los %n intentos</numerusform>
        </translation>
    </message>
    <message>
        <source>All attempts</source>
        <translation>Todos los intentos</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos los archivos</translation>
    </message>
    <message>
        <source>An email file shows all its hidden lines: computers, addresses, other people.</source>
        <translation>Un archivo de correo muestra todas sus líneas escondidas: computadoras, direcciones, otras personas.</translation>
    </message>
    <message>
        <source>Another number</source>
        <translation>Otro número</translation>
    </message>
    <message>
        <source>Another outcome</source>
        <translation>Otro resultado</translation>
    </message>
    <message>
        <source>Answers of time-stamp services</source>
        <translation>Respuestas de servicios de sellos de tiempo</translation>
    </message>
    <message>
        <source>Anybody can check it with openssl:</source>
        <translation>Cualquiera puede revisarlo con openssl:</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Intento</translation>
    </message>
    <message>
        <source>Attempt {number} of {total}</source>
        <translation>Intento {number} de {total}</translation>
    </message>
    <message>
        <source>Attempts in the report</source>
        <translation>Intentos en el informe</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Back from hold</source>
        <translation>Ya no espero</translation>
    </message>
    <message>
        <source>Back to the attempts</source>
        <translation>Volver a los intentos</translation>
    </message>
    <message>
        <source>Began {time}</source>
        <translation>Empezó {time}</translation>
    </message>
    <message>
        <source>Began {time} · saved when you choose</source>
        <translation>Empezó {time} · se guarda cuando elija</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Ocupado</translation>
    </message>
    <message>
        <source>By any way</source>
        <translation>Por cualquier vía</translation>
    </message>
    <message>
        <source>Calendar file</source>
        <translation>Archivo de calendario</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Llamar</translation>
    </message>
    <message>
        <source>Call again</source>
        <translation>Llamar otra vez</translation>
    </message>
    <message>
        <source>Call {number}</source>
        <translation>Llamar al {number}</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Llamó a</translation>
    </message>
    <message>
        <source>Called by</source>
        <translation>Llamó</translation>
    </message>
    <message>
        <source>Caller {number}</source>
        <translation>Persona {number} que llamó</translation>
    </message>
    <message>
        <source>Calling: {name}</source>
        <translation>Llama: {name}</translation>
    </message>
    <message>
        <source>Calls from a phone</source>
        <translation>Llamadas de un teléfono</translation>
    </message>
    <message>
        <source>Calls of an earlier day will show how much later they were written.</source>
        <translation>Las llamadas de un día anterior mostrarán cuánto después se anotaron.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificados</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Revisar otra vez</translation>
    </message>
    <message>
        <source>Check with a certificate…</source>
        <translation>Revisar con un certificado…</translation>
    </message>
    <message>
        <source>Check-in places</source>
        <translation>Lugares de check-in</translation>
    </message>
    <message>
        <source>Choose a line or office</source>
        <translation>Elija una línea u oficina</translation>
    </message>
    <message>
        <source>Choose an attempt in the list to read it here.</source>
        <translation>Elija un intento de la lista para leerlo aquí.</translation>
    </message>
    <message>
        <source>Choose pictures, PDF or email files</source>
        <translation>Elija imágenes, PDF o archivos de correo</translation>
    </message>
    <message>
        <source>Choose the answer</source>
        <translation>Elija la respuesta</translation>
    </message>
    <message>
        <source>Choose the certificate of the service</source>
        <translation>Elija el certificado del servicio</translation>
    </message>
    <message>
        <source>Choose what it is.</source>
        <translation>Elija qué es.</translation>
    </message>
    <message numerus="yes">
        <source>Clean copies and %n original(s)</source>
        <translation>
            <numerusform>Copias limpias y %n original</numerusform>
            <numerusform>Copias limpias y %n originales</numerusform>
        </translation>
    </message>
    <message>
        <source>Clean copies, no originals</source>
        <translation>Copias limpias, ningún original</translation>
    </message>
    <message>
        <source>Clocks went back that night, so this hour came twice.</source>
        <translation>Esa noche se atrasaron los relojes, así que esta hora pasó dos veces.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close the call panel</source>
        <translation>Cerrar el panel de llamada</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>Confirmation number</source>
        <translation>Número de confirmación</translation>
    </message>
    <message>
        <source>Contact attempts</source>
        <translation>Intentos de contacto</translation>
    </message>
    <message>
        <source>Copied. It is wiped after a while.</source>
        <translation>Copiado. Se borra después de un rato.</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>Copiar el número</translation>
    </message>
    <message>
        <source>Copy the subject</source>
        <translation>Copiar el asunto</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Copiar el texto</translation>
    </message>
    <message>
        <source>Correct or add to this</source>
        <translation>Corregir o agregar algo</translation>
    </message>
    <message>
        <source>Correct or add to this attempt</source>
        <translation>Corregir o agregar algo a este intento</translation>
    </message>
    <message>
        <source>Correct something</source>
        <translation>Corregir algo</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Corregido</translation>
    </message>
    <message>
        <source>Courts take no larger file by upload. A small report stays one file all the same.</source>
        <translation>Las cortes no aceptan archivos más grandes por internet. Un informe pequeño sigue siendo un solo archivo.</translation>
    </message>
    <message>
        <source>Courts want it with each paper that was translated.</source>
        <translation>Las cortes la piden con cada papel traducido.</translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation>Se cortó</translation>
    </message>
    <message>
        <source>Damaged: not the file that was added</source>
        <translation>Dañado: no es el archivo que se agregó</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Did someone hear or see it?</source>
        <translation>¿Alguien lo oyó o lo vio?</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Drop files here, or add them.</source>
        <translation>Suelte aquí archivos o agréguelos.</translation>
    </message>
    <message>
        <source>Drop files here, or add them. Good proof: a screenshot of your call list, the email, the web page.</source>
        <translation>Suelte archivos aquí, o agréguelos. Buenas pruebas: una captura de su lista de llamadas, el correo, la página web.</translation>
    </message>
    <message>
        <source>Each file goes along as a clean copy: made anew, with nothing hidden in it. Tick an original only when somebody asks for it. It then goes along exactly as it is:</source>
        <translation>Cada archivo va como copia limpia: hecha de nuevo, sin nada escondido. Marque un original solo si alguien lo pide. Entonces va exactamente como es:</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Email the fingerprint to your lawyer</source>
        <translation>Envíe el código de control a su abogado por correo</translation>
    </message>
    <message>
        <source>Email, web or street address</source>
        <translation>Dirección de correo, de internet o de la calle</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Inglés</translation>
    </message>
    <message>
        <source>English, with Spanish beside it</source>
        <translation>Inglés, con español al lado</translation>
    </message>
    <message>
        <source>Entered {gap} later</source>
        <translation>{gap} después</translation>
    </message>
    <message>
        <source>Entries 1 to {number}</source>
        <translation>Anotaciones 1 a {number}</translation>
    </message>
    <message>
        <source>Entries 1 to {number} have a time stamp.</source>
        <translation>Las anotaciones 1 a {number} tienen un sello de tiempo.</translation>
    </message>
    <message>
        <source>Field offices</source>
        <translation>Oficinas locales de ICE</translation>
    </message>
    <message>
        <source>Files inside the PDF</source>
        <translation>Archivos dentro del PDF</translation>
    </message>
    <message>
        <source>Fill it in on Identity</source>
        <translation>Anotarlo en Identidad</translation>
    </message>
    <message>
        <source>Filled in from your last attempt. Change it if you tried another one.</source>
        <translation>Tomado de su último intento. Cámbielo si intentó con otra.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Filter is on</source>
        <translation>Filtrado</translation>
    </message>
    <message>
        <source>Find in the log</source>
        <translation>Buscar en el registro</translation>
    </message>
    <message>
        <source>Fingerprint of a log, {date}</source>
        <translation>Código de control de un registro, {date}</translation>
    </message>
    <message>
        <source>Fingerprint of this entry: {code}</source>
        <translation>Código de control de esta anotación: {code}</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>First say how the dates are meant.</source>
        <translation>Primero diga cómo se leen las fechas.</translation>
    </message>
    <message>
        <source>For an office that keeps such logs as a routine: how the entries were made and kept.</source>
        <translation>Para una oficina que lleva estos registros como rutina: cómo se hicieron y guardaron las anotaciones.</translation>
    </message>
    <message>
        <source>For example: “I mixed up two digits.” It stands in the report.</source>
        <translation>Por ejemplo: “Confundí dos cifras”. Sale en el informe.</translation>
    </message>
    <message>
        <source>For offices</source>
        <translation>Para oficinas</translation>
    </message>
    <message>
        <source>For somebody who signs an English page and does not read English: who read it to them.</source>
        <translation>Para quien firma una página en inglés y no lee inglés: quién se la leyó.</translation>
    </message>
    <message>
        <source>For technicians: show the commands</source>
        <translation>Para técnicos: mostrar los comandos</translation>
    </message>
    <message>
        <source>For whom is this report?</source>
        <translation>¿Para quién es este informe?</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>From one day to another</source>
        <translation>De un día a otro</translation>
    </message>
    <message>
        <source>From outside: {kind}</source>
        <translation>De afuera: {kind}</translation>
    </message>
    <message>
        <source>Get the certificate file from the service that gave the time stamp, and try again.</source>
        <translation>Pida el archivo del certificado al servicio que dio el sello de tiempo e inténtelo otra vez.</translation>
    </message>
    <message>
        <source>Happened</source>
        <translation>Ocurrió</translation>
    </message>
    <message>
        <source>Hide the commands</source>
        <translation>Ocultar los comandos</translation>
    </message>
    <message>
        <source>Hide the first entry</source>
        <translation>Ocultar la primera anotación</translation>
    </message>
    <message>
        <source>Hide these fields</source>
        <translation>Ocultar estos campos</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>How and when did you try?</source>
        <translation>¿Cómo y cuándo lo intentó?</translation>
    </message>
    <message>
        <source>How did it end?</source>
        <translation>¿Cómo terminó?</translation>
    </message>
    <message>
        <source>How did it end? Press a number</source>
        <translation>¿Cómo terminó? Presione un número</translation>
    </message>
    <message>
        <source>How does this file write dates?</source>
        <translation>¿Cómo escribe las fechas este archivo?</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Cómo terminó</translation>
    </message>
    <message>
        <source>However it ended</source>
        <translation>Con cualquier resultado</translation>
    </message>
    <message>
        <source>I am calling for {name}.</source>
        <translation>Llamo por {name}.</translation>
    </message>
    <message>
        <source>I choose</source>
        <translation>Yo elijo</translation>
    </message>
    <message>
        <source>I do not say</source>
        <translation>No lo digo</translation>
    </message>
    <message>
        <source>If you can leave a voicemail, say</source>
        <translation>Si puede dejar un mensaje de voz, diga</translation>
    </message>
    <message>
        <source>In English, translated by {name}</source>
        <translation>En inglés, traducido por {name}</translation>
    </message>
    <message>
        <source>In English, translator not named</source>
        <translation>En inglés, sin nombre de quien tradujo</translation>
    </message>
    <message>
        <source>In English: {words}</source>
        <translation>En inglés: {words}</translation>
    </message>
    <message>
        <source>In a command window, for example:</source>
        <translation>En una ventana de comandos, por ejemplo:</translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation>En pocas palabras</translation>
    </message>
    <message>
        <source>In my own words</source>
        <translation>Con mis propias palabras</translation>
    </message>
    <message>
        <source>In parts under 25 MB</source>
        <translation>En partes de menos de 25 MB</translation>
    </message>
    <message>
        <source>In some states everybody on a call must agree to a recording. Ask a lawyer before you give it to anyone. It is kept here, encrypted, and not played in a report.</source>
        <translation>En algunos estados todas las personas de una llamada deben aceptar que se grabe. Pregunte a un abogado antes de dársela a alguien. Se guarda aquí, cifrada, y no se reproduce en un informe.</translation>
    </message>
    <message>
        <source>In the report</source>
        <translation>En el informe</translation>
    </message>
    <message>
        <source>In which language?</source>
        <translation>¿En qué idioma?</translation>
    </message>
    <message>
        <source>Interpreter’s page</source>
        <translation>Página del intérprete</translation>
    </message>
    <message>
        <source>It began long ago, so its length is not known. How did it end?</source>
        <translation>Empezó hace mucho, así que no se sabe cuánto duró. ¿Cómo terminó?</translation>
    </message>
    <message>
        <source>It has ended</source>
        <translation>Ya terminó</translation>
    </message>
    <message>
        <source>It has no seal: this folder has no key for seals yet.</source>
        <translation>No tiene sello: esta carpeta todavía no tiene una clave para sellos.</translation>
    </message>
    <message>
        <source>It has to come from somebody else than the one who keeps this log.</source>
        <translation>Tiene que venir de otra persona, no de quien lleva este registro.</translation>
    </message>
    <message>
        <source>It holds a document type, which call lists do not need. We did not read it.</source>
        <translation>Contiene un tipo de documento, que una lista de llamadas no necesita. No lo leímos.</translation>
    </message>
    <message>
        <source>It is a draft and not in the log yet. You can go on from here.</source>
        <translation>Es un borrador y aún no está en el registro. Puede seguir desde aquí.</translation>
    </message>
    <message>
        <source>It stands on the first page, and in your own list of copies that left this folder.</source>
        <translation>Está en la primera página y en su propia lista de copias que salieron de esta carpeta.</translation>
    </message>
    <message>
        <source>It stays out of every report, unless you tick it there.</source>
        <translation>Queda fuera de todo informe, si no la marca allí.</translation>
    </message>
    <message>
        <source>It tells nothing of what is in the log. If somebody asks later, it shows that the log was there, word for word, when you received this email. The same fingerprint stands in the report that I print.</source>
        <translation>No dice nada de lo que está en el registro. Si alguien pregunta después, muestra que el registro existía, palabra por palabra, cuando usted recibió este correo. El mismo código está en el informe que imprimo.</translation>
    </message>
    <message>
        <source>It then stays out of reports unless you tick it.</source>
        <translation>Así no sale en los informes, a menos que usted lo marque.</translation>
    </message>
    <message>
        <source>It was running when the window closed. If it has ended, say so.</source>
        <translation>Seguía cuando se cerró la ventana. Si ya terminó, dígalo.</translation>
    </message>
    <message>
        <source>It was the second time that clocks showed this hour</source>
        <translation>Fue la segunda vez que los relojes marcaron esta hora</translation>
    </message>
    <message>
        <source>Its dates can be read in two ways. Look at a call whose day you know.</source>
        <translation>Sus fechas se pueden leer de dos maneras. Mire una llamada de la que sepa el día.</translation>
    </message>
    <message>
        <source>I’m calling now</source>
        <translation>Estoy llamando</translation>
    </message>
    <message>
        <source>Keep this note private</source>
        <translation>Que esta nota sea privada</translation>
    </message>
    <message>
        <source>Kept as a draft. Not in the log yet.</source>
        <translation>Guardado como borrador. Aún no está en el registro.</translation>
    </message>
    <message>
        <source>Key {number}</source>
        <translation>Tecla {number}</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Idioma del informe</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>La semana pasada</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Tarde</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Leave all out</source>
        <translation>Dejar todos fuera</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>No incluido</translation>
    </message>
    <message>
        <source>Like: daughter, neighbor. A report can show this and not the name.</source>
        <translation>Por ejemplo: hija, vecino. Un informe puede mostrar esto y no el nombre.</translation>
    </message>
    <message>
        <source>Like: sister, neighbor.</source>
        <translation>Por ejemplo: hermana, vecino.</translation>
    </message>
    <message>
        <source>Line or office: {name}</source>
        <translation>Línea u oficina: {name}</translation>
    </message>
    <message>
        <source>Looking at it…</source>
        <translation>Lo estamos mirando…</translation>
    </message>
    <message>
        <source>Looking for calls in the file…</source>
        <translation>Buscando llamadas en el archivo…</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Hecho por</translation>
    </message>
    <message>
        <source>Made in which ways?</source>
        <translation>¿Hechos de qué maneras?</translation>
    </message>
    <message>
        <source>Mailbox full</source>
        <translation>Buzón lleno</translation>
    </message>
    <message>
        <source>Minutes and seconds, for example 2:14</source>
        <translation>Minutos y segundos, por ejemplo 2:14</translation>
    </message>
    <message>
        <source>More details</source>
        <translation>Más detalles</translation>
    </message>
    <message>
        <source>My A-number is {number}.</source>
        <translation>Mi número A es {number}.</translation>
    </message>
    <message>
        <source>My name is {name}.</source>
        <translation>Me llamo {name}.</translation>
    </message>
    <message>
        <source>My phone is {phone}.</source>
        <translation>Mi teléfono es {phone}.</translation>
    </message>
    <message>
        <source>Name of who made it</source>
        <translation>Nombre de quien lo hizo</translation>
    </message>
    <message>
        <source>Name of who tried</source>
        <translation>Nombre de quien lo intentó</translation>
    </message>
    <message>
        <source>Name or badge</source>
        <translation>Nombre o placa</translation>
    </message>
    <message>
        <source>Name or badge of the person</source>
        <translation>Nombre o placa de la persona</translation>
    </message>
    <message>
        <source>Name, and relation if it helps: “José, son”.</source>
        <translation>El nombre, y el parentesco si ayuda: “José, hijo”.</translation>
    </message>
    <message>
        <source>Name, and relation if it helps: “José, son”. It stands in the report.</source>
        <translation>El nombre, y el parentesco si ayuda: “José, hijo”. Sale en el informe.</translation>
    </message>
    <message>
        <source>Name, confirmation number, length, witness, note</source>
        <translation>Nombre, número de confirmación, duración, testigo, nota</translation>
    </message>
    <message>
        <source>Names and notes</source>
        <translation>Nombres y notas</translation>
    </message>
    <message>
        <source>Names of those who tried</source>
        <translation>Nombres de quienes lo intentaron</translation>
    </message>
    <message>
        <source>Names of those who tried or wrote it down</source>
        <translation>Nombres de quienes lo intentaron o lo anotaron</translation>
    </message>
    <message>
        <source>Names of those who were there</source>
        <translation>Nombres de quienes estaban allí</translation>
    </message>
    <message>
        <source>National lines</source>
        <translation>Líneas nacionales</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Nuevos primero</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Próximo paso</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>No attempt fits the filter.</source>
        <translation>Ningún intento coincide con el filtro.</translation>
    </message>
    <message>
        <source>No attempts yet</source>
        <translation>Aún no hay intentos</translation>
    </message>
    <message>
        <source>No call was made</source>
        <translation>No hubo llamada</translation>
    </message>
    <message>
        <source>No hours are published for this phone.</source>
        <translation>No hay horario publicado para este teléfono.</translation>
    </message>
    <message>
        <source>No pages to sign</source>
        <translation>Ninguna página para firmar</translation>
    </message>
    <message numerus="yes">
        <source>No time stamp yet. The log has %n entries.</source>
        <translation>
            <numerusform>Todavía no hay sello de tiempo. El registro tiene %n anotación.</numerusform>
            <numerusform>Todavía no hay sello de tiempo. El registro tiene %n anotaciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not checked. Compare with your paper.</source>
        <translation>Sin revisar. Compare con su papel.</translation>
    </message>
    <message>
        <source>Not found: {names}. Please add it again.</source>
        <translation>No se encontró: {names}. Agréguelo otra vez, por favor.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>Not known if it was open</source>
        <translation>No se sabe si estaba abierta</translation>
    </message>
    <message>
        <source>Not later than {moment}</source>
        <translation>A más tardar el {moment}</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>No se dijo</translation>
    </message>
    <message>
        <source>Not when a call took place. Get the stamp soon, best the same day.</source>
        <translation>No demuestra cuándo fue una llamada. Obtenga el sello pronto, mejor el mismo día.</translation>
    </message>
    <message>
        <source>Not who wrote it, and not that a call took place.</source>
        <translation>No demuestra quién lo escribió ni que hubo una llamada.</translation>
    </message>
    <message>
        <source>Not written down yet: {names}.</source>
        <translation>Todavía no está anotado: {names}.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Note kept private</source>
        <translation>Nota privada</translation>
    </message>
    <message>
        <source>Notes marked private</source>
        <translation>Notas marcadas como privadas</translation>
    </message>
    <message>
        <source>Nothing found. Type the whole number to call it.</source>
        <translation>No se encontró nada. Escriba el número completo para llamarlo.</translation>
    </message>
    <message>
        <source>Nothing is different yet. Change the part that is wrong.</source>
        <translation>Aún no hay nada distinto. Cambie la parte que está mal.</translation>
    </message>
    <message>
        <source>Nothing is signed for anyone. Each person reads the page, changes what is not right, and signs only for their own tries.</source>
        <translation>No se firma nada por nadie. Cada persona lee la página, cambia lo que no está bien y firma solo por sus propios intentos.</translation>
    </message>
    <message>
        <source>Nothing was added to the log</source>
        <translation>No se agregó nada al registro</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Number called</source>
        <translation>Número al que llamó</translation>
    </message>
    <message>
        <source>Number to call</source>
        <translation>Número al que se llama</translation>
    </message>
    <message>
        <source>Of which days?</source>
        <translation>¿De qué días?</translation>
    </message>
    <message>
        <source>Office or line</source>
        <translation>Oficina o línea</translation>
    </message>
    <message>
        <source>Offices and lines</source>
        <translation>Oficinas y líneas</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Antiguos primero</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>On hold: {time}</source>
        <translation>En espera: {time}</translation>
    </message>
    <message numerus="yes">
        <source>On {date} my log of attempts to reach ICE had %n entries. This is its fingerprint (SHA-256 of the newest entry):</source>
        <translation>
            <numerusform>El {date} mi registro de intentos de comunicarme con ICE tenía %n anotación. Este es su código de control (SHA-256 de la anotación más nueva):</numerusform>
            <numerusform>El {date} mi registro de intentos de comunicarme con ICE tenía %n anotaciones. Este es su código de control (SHA-256 de la anotación más nueva):</numerusform>
        </translation>
    </message>
    <message>
        <source>One short sentence is enough. It stands in the report.</source>
        <translation>Basta una frase corta. Sale en el informe.</translation>
    </message>
    <message>
        <source>Only if you file the report with a court. It is called “proof of service”.</source>
        <translation>Solo si presenta el informe en una corte. Se llama “proof of service”.</translation>
    </message>
    <message>
        <source>Open by one source, closed by another.</source>
        <translation>Abierto según una fuente, cerrado según otra.</translation>
    </message>
    <message>
        <source>Open or closed: sources differ</source>
        <translation>Abierta o cerrada: las fuentes no coinciden</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>Abrir {name}</translation>
    </message>
    <message>
        <source>Or get a time stamp from a service</source>
        <translation>O pida un sello de tiempo a un servicio</translation>
    </message>
    <message>
        <source>Original files that go along</source>
        <translation>Archivos originales que van con el informe</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>Outcomes that fit another way of trying.</source>
        <translation>Resultados que corresponden a otra forma de intentarlo.</translation>
    </message>
    <message>
        <source>Page that a copy was sent</source>
        <translation>Página que dice que se envió una copia</translation>
    </message>
    <message>
        <source>Pages to sign</source>
        <translation>Páginas para firmar</translation>
    </message>
    <message>
        <source>Paste a picture</source>
        <translation>Pegar una imagen</translation>
    </message>
    <message>
        <source>Phone or email used</source>
        <translation>Teléfono o correo usado</translation>
    </message>
    <message>
        <source>Phone or email you used</source>
        <translation>Teléfono o correo que usó</translation>
    </message>
    <message>
        <source>Pick calls from it</source>
        <translation>Elegir llamadas de él</translation>
    </message>
    <message>
        <source>Picked from the call log of the phone</source>
        <translation>Elegido de la lista de llamadas del teléfono</translation>
    </message>
    <message>
        <source>Pictures, PDF, email, text</source>
        <translation>Imágenes, PDF, correo, texto</translation>
    </message>
    <message>
        <source>Please keep this email with my file.</source>
        <translation>Por favor, guarde este correo con mi expediente.</translation>
    </message>
    <message>
        <source>Please say what happened in this call.</source>
        <translation>Diga qué pasó en esta llamada.</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>Preparado por</translation>
    </message>
    <message>
        <source>Press a number</source>
        <translation>Presione un número</translation>
    </message>
    <message>
        <source>Press it when you dial. The program calls nobody.</source>
        <translation>Presiónelo cuando marque. El programa no llama a nadie.</translation>
    </message>
    <message>
        <source>Press none to show all of them.</source>
        <translation>No marque ninguna para mostrar todas.</translation>
    </message>
    <message>
        <source>Press to choose another one</source>
        <translation>Presione para elegir otra</translation>
    </message>
    <message>
        <source>Press to read what each source says</source>
        <translation>Presione para leer lo que dice cada fuente</translation>
    </message>
    <message>
        <source>Print the report</source>
        <translation>Imprimir el informe</translation>
    </message>
    <message>
        <source>Private. Stays out of reports unless you tick it.</source>
        <translation>Privada. No sale en los informes, a menos que usted la marque.</translation>
    </message>
    <message>
        <source>Proof: pictures, PDF, email</source>
        <translation>Pruebas: imágenes, PDF, correo</translation>
    </message>
    <message>
        <source>Published hours of each line</source>
        <translation>Horas publicadas de cada línea</translation>
    </message>
    <message>
        <source>Published hours: {hours}.</source>
        <translation>Horario publicado: {hours}.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>Motivo: {reason}</translation>
    </message>
    <message>
        <source>Record keeper’s page</source>
        <translation>Página de quien guarda el registro</translation>
    </message>
    <message>
        <source>Remind me to try again</source>
        <translation>Recordarme que intente otra vez</translation>
    </message>
    <message>
        <source>Reminder changed</source>
        <translation>Recordatorio cambiado</translation>
    </message>
    <message>
        <source>Reminder done</source>
        <translation>Recordatorio hecho</translation>
    </message>
    <message>
        <source>Reminder removed</source>
        <translation>Recordatorio quitado</translation>
    </message>
    <message>
        <source>Reminder: {time}</source>
        <translation>Recordatorio: {time}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Quitar {name}</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Roles instead of names</source>
        <translation>Relaciones en lugar de nombres</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Guardar una copia</translation>
    </message>
    <message>
        <source>Save appointments and reminders for a calendar</source>
        <translation>Guardar las citas y los recordatorios para un calendario</translation>
    </message>
    <message>
        <source>Save as a table or for a calendar</source>
        <translation>Guardar como tabla o para un calendario</translation>
    </message>
    <message>
        <source>Save as a text file…</source>
        <translation>Guardar como archivo de texto…</translation>
    </message>
    <message>
        <source>Save the answer</source>
        <translation>Guardar la respuesta</translation>
    </message>
    <message>
        <source>Save the answer…</source>
        <translation>Guardar la respuesta…</translation>
    </message>
    <message>
        <source>Save the attempts as a table (CSV)</source>
        <translation>Guardar los intentos como tabla (CSV)</translation>
    </message>
    <message>
        <source>Save the new entry</source>
        <translation>Guardar la nueva anotación</translation>
    </message>
    <message>
        <source>Save the reminder</source>
        <translation>Guardar el recordatorio</translation>
    </message>
    <message>
        <source>Save the request</source>
        <translation>Guardar la solicitud</translation>
    </message>
    <message>
        <source>Save the request…</source>
        <translation>Guardar la solicitud…</translation>
    </message>
    <message>
        <source>Save the text</source>
        <translation>Guardar el texto</translation>
    </message>
    <message>
        <source>Save these calls</source>
        <translation>Guardar estas llamadas</translation>
    </message>
    <message>
        <source>Save this attempt</source>
        <translation>Guardar este intento</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Guardado {time}</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Search in the attempts</source>
        <translation>Buscar en los intentos</translation>
    </message>
    <message numerus="yes">
        <source>Show %n call(s) of other numbers</source>
        <translation>
            <numerusform>Mostrar %n llamada de otro número</numerusform>
            <numerusform>Mostrar %n llamadas de otros números</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Show all offices and lines</source>
        <translation>Mostrar todas las oficinas y líneas</translation>
    </message>
    <message>
        <source>Show fewer reminders</source>
        <translation>Mostrar menos recordatorios</translation>
    </message>
    <message numerus="yes">
        <source>Show more calls (%n left)</source>
        <translation>
            <numerusform>Mostrar más llamadas (queda %n)</numerusform>
            <numerusform>Mostrar más llamadas (quedan %n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the first entry</source>
        <translation>Mostrar la primera anotación</translation>
    </message>
    <message>
        <source>Shown as {number}</source>
        <translation>Se muestra como {number}</translation>
    </message>
    <message>
        <source>Shows which tries fell into the hours that the line gives, with the source and its date.</source>
        <translation>Muestra qué intentos cayeron en las horas que da la línea, con la fuente y su fecha.</translation>
    </message>
    <message>
        <source>Somebody outside confirms that this log existed at a certain moment.</source>
        <translation>Alguien de afuera confirma que este registro existía en cierto momento.</translation>
    </message>
    <message>
        <source>Something is wrong. The first entry stays and can be read.</source>
        <translation>Algo está mal. La primera anotación queda y se puede leer.</translation>
    </message>
    <message>
        <source>Something is wrong: correct it</source>
        <translation>Algo está mal: corregirlo</translation>
    </message>
    <message>
        <source>Something that others hold: a bill, a receipt, a reply.</source>
        <translation>Algo que tienen otros: una factura, un recibo, una respuesta.</translation>
    </message>
    <message>
        <source>Something to add. Nothing that is written changes.</source>
        <translation>Algo que agregar. Nada de lo escrito cambia.</translation>
    </message>
    <message>
        <source>Sources differ</source>
        <translation>Las fuentes difieren</translation>
    </message>
    <message>
        <source>Sources differ on the hours.</source>
        <translation>Las fuentes difieren sobre el horario.</translation>
    </message>
    <message>
        <source>Spoke</source>
        <translation>Hablé</translation>
    </message>
    <message>
        <source>Start empty</source>
        <translation>Empezar en blanco</translation>
    </message>
    <message>
        <source>Start the call</source>
        <translation>Empezar la llamada</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stopped. Nothing was added to the log.</source>
        <translation>Detenido. No se agregó nada al registro.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>Suggested: when this line opens next, in {zone}. It calls nobody by itself.</source>
        <translation>Sugerido: cuando esta línea abre de nuevo, en {zone}. El programa no llama a nadie.</translation>
    </message>
    <message>
        <source>Supported from outside: {count}</source>
        <translation>Respaldos de afuera: {count}</translation>
    </message>
    <message>
        <source>Surely open {window}</source>
        <translation>Seguro abierto {window}</translation>
    </message>
    <message>
        <source>Surest: {hours}.</source>
        <translation>Lo más seguro: {hours}.</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabla (CSV)</translation>
    </message>
    <message>
        <source>Take all in</source>
        <translation>Poner todos</translation>
    </message>
    <message>
        <source>Text cannot be pasted as proof. Save the email as a file and add the file, or take a screenshot.</source>
        <translation>No se puede pegar texto como prueba. Guarde el correo como archivo y agréguelo, o haga una captura de pantalla.</translation>
    </message>
    <message>
        <source>The A-number is {number}.</source>
        <translation>El número A es {number}.</translation>
    </message>
    <message>
        <source>The answer is whole and fits this log.</source>
        <translation>La respuesta está completa y corresponde a este registro.</translation>
    </message>
    <message>
        <source>The answer is whole and fits this log. It does not come from this certificate.</source>
        <translation>La respuesta está completa y corresponde a este registro. No viene de este certificado.</translation>
    </message>
    <message>
        <source>The answer is whole, fits this log, and comes from a service of this certificate.</source>
        <translation>La respuesta está completa, corresponde a este registro y viene de un servicio de este certificado.</translation>
    </message>
    <message>
        <source>The answer was checked and is kept in the folder.</source>
        <translation>La respuesta se revisó y está guardada en la carpeta.</translation>
    </message>
    <message>
        <source>The attempts in this report have no files.</source>
        <translation>Los intentos de este informe no tienen archivos.</translation>
    </message>
    <message>
        <source>The copy was saved</source>
        <translation>La copia se guardó</translation>
    </message>
    <message>
        <source>The day your lawyer gets the email is a witness. Copy these words into your own mail program. This program sends nothing.</source>
        <translation>El día en que su abogado recibe el correo es un testigo. Copie estas palabras en su propio programa de correo. Este programa no envía nada.</translation>
    </message>
    <message>
        <source>The file is saved.</source>
        <translation>El archivo está guardado.</translation>
    </message>
    <message>
        <source>The file is very long or damaged: not all of it is here.</source>
        <translation>El archivo es muy largo o está dañado: aquí no está completo.</translation>
    </message>
    <message>
        <source>The file stays whole in the folder; a report shows only ticked calls.</source>
        <translation>El archivo queda completo en la carpeta; un informe muestra solo las llamadas marcadas.</translation>
    </message>
    <message>
        <source>The first entry stays in the log.</source>
        <translation>La primera anotación queda en el registro.</translation>
    </message>
    <message>
        <source>The first entry, as it was written down</source>
        <translation>La primera anotación, como se escribió</translation>
    </message>
    <message>
        <source>The immigration court</source>
        <translation>La corte de inmigración</translation>
    </message>
    <message>
        <source>The last day is before the first one. Change one of them.</source>
        <translation>El último día es anterior al primero. Cambie uno de los dos.</translation>
    </message>
    <message>
        <source>The line was closed</source>
        <translation>La línea estaba cerrada</translation>
    </message>
    <message>
        <source>The line was open</source>
        <translation>La línea estaba abierta</translation>
    </message>
    <message>
        <source>The log existed, word for word, not later than that moment. Every entry before the newest one is covered, too.</source>
        <translation>El registro existía, palabra por palabra, a más tardar en ese momento. También cubre todas las anotaciones anteriores a la más nueva.</translation>
    </message>
    <message>
        <source>The log is still empty. There is nothing to stamp yet.</source>
        <translation>El registro todavía está vacío. Aún no hay nada que sellar.</translation>
    </message>
    <message>
        <source>The log of attempts, for a lawyer, a court, or an ICE visit.</source>
        <translation>El registro de intentos, para un abogado, una corte o una visita a ICE.</translation>
    </message>
    <message>
        <source>The number is filled in from the list.</source>
        <translation>El número se toma de la lista.</translation>
    </message>
    <message>
        <source>The phone number is {phone}.</source>
        <translation>El teléfono es {phone}.</translation>
    </message>
    <message>
        <source>The program only shows it. It calls nobody.</source>
        <translation>El programa solo lo muestra. No llama a nadie.</translation>
    </message>
    <message>
        <source>The report is in English. The first words stay beside it.</source>
        <translation>El informe está en inglés. Las primeras palabras quedan al lado.</translation>
    </message>
    <message>
        <source>The report says how many there are in all. What you leave out keeps its place in the count.</source>
        <translation>El informe dice cuántos hay en total. Lo que usted no incluye conserva su lugar en la cuenta.</translation>
    </message>
    <message>
        <source>The same in English</source>
        <translation>Lo mismo en inglés</translation>
    </message>
    <message>
        <source>The whole file goes along as it is.</source>
        <translation>El archivo entero va como es.</translation>
    </message>
    <message>
        <source>The whole log</source>
        <translation>Todo el registro</translation>
    </message>
    <message numerus="yes">
        <source>The whole log has a time stamp: %n entries.</source>
        <translation>
            <numerusform>Todo el registro tiene un sello de tiempo: %n anotación.</numerusform>
            <numerusform>Todo el registro tiene un sello de tiempo: %n anotaciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>The words are in the log.</source>
        <translation>Las palabras están en el registro.</translation>
    </message>
    <message>
        <source>There is no picture to paste. Take a screenshot and copy it first.</source>
        <translation>No hay ninguna imagen para pegar. Primero haga una captura de pantalla y cópiela.</translation>
    </message>
    <message>
        <source>This call is not in the log yet</source>
        <translation>Esta llamada todavía no está en el registro</translation>
    </message>
    <message>
        <source>This file shows every call of the phone, not only the ones you picked.</source>
        <translation>Este archivo muestra todas las llamadas del teléfono, no solo las que usted eligió.</translation>
    </message>
    <message>
        <source>This makes a new entry beside the first one. Both stay in the log.</source>
        <translation>Esto hace una nueva anotación junto a la primera. Las dos quedan en el registro.</translation>
    </message>
    <message>
        <source>This picture is too large to paste. Save it as a file and add the file.</source>
        <translation>Esta imagen es demasiado grande para pegarla. Guárdela como archivo y agregue el archivo.</translation>
    </message>
    <message>
        <source>This program checks the answer without the internet. Whether the service can be trusted, others decide: for that they need its certificate.</source>
        <translation>Este programa revisa la respuesta sin internet. Si el servicio es de confianza lo deciden otros: para eso necesitan su certificado.</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Esta semana</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Time on hold</source>
        <translation>Tiempo en espera</translation>
    </message>
    <message>
        <source>Time on the call</source>
        <translation>Tiempo de la llamada</translation>
    </message>
    <message>
        <source>Time on this call</source>
        <translation>Tiempo en esta llamada</translation>
    </message>
    <message>
        <source>Time stamps</source>
        <translation>Sellos de tiempo</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Times are read as {zone}.</source>
        <translation>Las horas se leen en {zone}.</translation>
    </message>
    <message>
        <source>To the top</source>
        <translation>Al principio</translation>
    </message>
    <message>
        <source>Translator’s page</source>
        <translation>Página del traductor</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Volver a intentar</translation>
    </message>
    <message>
        <source>Try again: {what}</source>
        <translation>Intentar otra vez: {what}</translation>
    </message>
    <message>
        <source>Type a name, a city or a number. Arrow keys choose, Enter takes.</source>
        <translation>Escriba un nombre, una ciudad o un número. Elija con las flechas y acepte con Intro.</translation>
    </message>
    <message>
        <source>Type part of a name or city and choose, or write your own.</source>
        <translation>Escriba parte de un nombre o ciudad y elija, o escriba otro.</translation>
    </message>
    <message>
        <source>Typed by</source>
        <translation>Escrito por</translation>
    </message>
    <message>
        <source>Unchanged since added · {size}</source>
        <translation>Sin cambios desde que se agregó · {size}</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Used before</source>
        <translation>Usados antes</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>Buzón de voz</translation>
    </message>
    <message>
        <source>Waiting for the answer. Asked on {moment}</source>
        <translation>Falta la respuesta. Pedido el {moment}</translation>
    </message>
    <message>
        <source>We could not read the date of this call.</source>
        <translation>No pudimos leer la fecha de esta llamada.</translation>
    </message>
    <message>
        <source>We could not read this length. Write it like 2:14.</source>
        <translation>No entendimos esta duración. Escríbala así: 2:14.</translation>
    </message>
    <message>
        <source>We found no calls in this file</source>
        <translation>No encontramos llamadas en este archivo</translation>
    </message>
    <message>
        <source>We kept what you typed</source>
        <translation>Guardamos lo que escribió</translation>
    </message>
    <message>
        <source>What did you hear or read?</source>
        <translation>¿Qué oyó o leyó?</translation>
    </message>
    <message>
        <source>What did you hear?</source>
        <translation>¿Qué oyó?</translation>
    </message>
    <message>
        <source>What did you say on the voicemail?</source>
        <translation>¿Qué dijo en el mensaje de voz?</translation>
    </message>
    <message>
        <source>What do you want to add?</source>
        <translation>¿Qué quiere agregar?</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>¿Qué quiere hacer?</translation>
    </message>
    <message>
        <source>What happened in all ticked calls?</source>
        <translation>¿Qué pasó en todas las llamadas marcadas?</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>¿Qué pasó?</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>¿Qué es?</translation>
    </message>
    <message>
        <source>What it shows, and what it does not</source>
        <translation>Qué demuestra y qué no</translation>
    </message>
    <message>
        <source>What it was about</source>
        <translation>De qué se trataba</translation>
    </message>
    <message>
        <source>What supports this attempt?</source>
        <translation>¿Qué respalda este intento?</translation>
    </message>
    <message>
        <source>What they say</source>
        <translation>Lo que dicen</translation>
    </message>
    <message>
        <source>What was it about?</source>
        <translation>¿De qué se trataba?</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Lo que se dijo</translation>
    </message>
    <message>
        <source>What will you do next?</source>
        <translation>¿Qué hará después?</translation>
    </message>
    <message>
        <source>When it happened</source>
        <translation>Cuándo ocurrió</translation>
    </message>
    <message>
        <source>Whether the service can be trusted was not checked.</source>
        <translation>No se revisó si el servicio es de confianza.</translation>
    </message>
    <message>
        <source>Whether the service took its certificate back later cannot be seen without the internet.</source>
        <translation>Sin internet no se puede ver si el servicio anuló después su certificado.</translation>
    </message>
    <message>
        <source>Which attempts</source>
        <translation>Qué intentos</translation>
    </message>
    <message>
        <source>Which attempts?</source>
        <translation>¿Qué intentos?</translation>
    </message>
    <message>
        <source>Which calls belong in the log?</source>
        <translation>¿Qué llamadas van en el registro?</translation>
    </message>
    <message>
        <source>Who is that to the person?</source>
        <translation>¿Qué es de la persona?</translation>
    </message>
    <message>
        <source>Who is the witness to the person?</source>
        <translation>¿Qué es el testigo de la persona?</translation>
    </message>
    <message>
        <source>Who that is to the person</source>
        <translation>Quién es para la persona</translation>
    </message>
    <message>
        <source>Who the witness is to the person</source>
        <translation>Quién es el testigo para la persona</translation>
    </message>
    <message>
        <source>Who translated it?</source>
        <translation>¿Quién lo tradujo?</translation>
    </message>
    <message>
        <source>Who tried, and who typed it?</source>
        <translation>¿Quién lo intentó y quién lo escribió?</translation>
    </message>
    <message>
        <source>Who tried?</source>
        <translation>¿Quién lo intentó?</translation>
    </message>
    <message>
        <source>Who typed it?</source>
        <translation>¿Quién lo escribió?</translation>
    </message>
    <message>
        <source>Who writes this?</source>
        <translation>¿Quién escribe esto?</translation>
    </message>
    <message>
        <source>Whom did you try to reach?</source>
        <translation>¿A quién intentó contactar?</translation>
    </message>
    <message>
        <source>Whom do you call?</source>
        <translation>¿A quién llama?</translation>
    </message>
    <message>
        <source>Whom to try again</source>
        <translation>A quién intentar otra vez</translation>
    </message>
    <message>
        <source>Why are they written down only now?</source>
        <translation>¿Por qué se anotan hasta ahora?</translation>
    </message>
    <message>
        <source>Why is it corrected?</source>
        <translation>¿Por qué se corrige?</translation>
    </message>
    <message>
        <source>Why is it written down on another day?</source>
        <translation>¿Por qué se anota en otro día?</translation>
    </message>
    <message>
        <source>Why it was written later</source>
        <translation>Por qué se anotó después</translation>
    </message>
    <message>
        <source>Why later: {reason}</source>
        <translation>Por qué después: {reason}</translation>
    </message>
    <message>
        <source>With files</source>
        <translation>Con archivos</translation>
    </message>
    <message>
        <source>With names</source>
        <translation>Con nombres</translation>
    </message>
    <message>
        <source>With names of people</source>
        <translation>Con nombres de personas</translation>
    </message>
    <message>
        <source>With notes marked private</source>
        <translation>Con las notas marcadas como privadas</translation>
    </message>
    <message>
        <source>Withdrawn on {day}: {reason}</source>
        <translation>Retirado el {day}: {reason}</translation>
    </message>
    <message>
        <source>Without a tick nothing of them is in the report or its files.</source>
        <translation>Sin marca, nada de ellas está en el informe ni en sus archivos.</translation>
    </message>
    <message>
        <source>Without a tick they appear by their role, too.</source>
        <translation>Sin marca, también aparecen por su relación.</translation>
    </message>
    <message>
        <source>Without a tick they appear by their role: “caller 2, daughter”.</source>
        <translation>Sin marca, aparecen por su relación: “caller 2, daughter” (persona 2, hija).</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>Testigo</translation>
    </message>
    <message>
        <source>Words left on voicemail</source>
        <translation>Palabras del mensaje de voz</translation>
    </message>
    <message>
        <source>Write a note or add a file first.</source>
        <translation>Primero escriba una nota o agregue un archivo.</translation>
    </message>
    <message>
        <source>Write down each time someone tried to reach ICE: calls, emails, visits, the website. Do it the same day. The report shows them in order.</source>
        <translation>Anote cada vez que alguien intentó contactar a ICE: llamadas, correos, visitas, el sitio web. Hágalo el mismo día. El informe los muestra en orden.</translation>
    </message>
    <message>
        <source>Write it as close to the words as you can.</source>
        <translation>Escríbalo lo más parecido posible a las palabras.</translation>
    </message>
    <message>
        <source>Write its number and add a picture below.</source>
        <translation>Escriba su número y agregue abajo una foto.</translation>
    </message>
    <message>
        <source>Write the date, such as {date}.</source>
        <translation>Escriba la fecha, por ejemplo {date}.</translation>
    </message>
    <message>
        <source>Write the number as you got it.</source>
        <translation>Escriba el número tal como se lo dieron.</translation>
    </message>
    <message>
        <source>Write the reason in a few words.</source>
        <translation>Escriba el motivo en pocas palabras.</translation>
    </message>
    <message>
        <source>Write the time, such as {time}.</source>
        <translation>Escriba la hora, por ejemplo {time}.</translation>
    </message>
    <message>
        <source>Write to whom, when, and what you sent.</source>
        <translation>Escriba a quién, cuándo y qué envió.</translation>
    </message>
    <message>
        <source>Write who was there. They may be asked one day.</source>
        <translation>Escriba quién estaba allí. Puede que algún día le pregunten.</translation>
    </message>
    <message>
        <source>Written down</source>
        <translation>Anotado</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>You can still keep the file as proof with an attempt.</source>
        <translation>Aun así puede guardar el archivo como prueba con un intento.</translation>
    </message>
    <message>
        <source>Your copies</source>
        <translation>Sus copias</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>Your own note</source>
        <translation>Su propia nota</translation>
    </message>
    <message>
        <source>Your own words</source>
        <translation>Sus propias palabras</translation>
    </message>
    <message>
        <source>Your time stamps</source>
        <translation>Sus sellos de tiempo</translation>
    </message>
    <message>
        <source>a service without a name</source>
        <translation>un servicio sin nombre</translation>
    </message>
    <message>
        <source>another page says {time}</source>
        <translation>otra página dice {time}</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>bloqueada</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>desde el {day}</translation>
    </message>
    <message>
        <source>goes along</source>
        <translation>va con el informe</translation>
    </message>
    <message>
        <source>in parts</source>
        <translation>en partes</translation>
    </message>
    <message>
        <source>incoming</source>
        <translation>entrante</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>perdida</translation>
    </message>
    <message>
        <source>no private notes</source>
        <translation>sin notas privadas</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>no se muestra</translation>
    </message>
    <message numerus="yes">
        <source>on %n day(s)</source>
        <translation>
            <numerusform>en %n día</numerusform>
            <numerusform>en %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>on its hours</source>
        <translation>sobre el horario</translation>
    </message>
    <message>
        <source>opens {time}</source>
        <translation>abre {time}</translation>
    </message>
    <message>
        <source>outgoing</source>
        <translation>saliente</translation>
    </message>
    <message>
        <source>pasted picture</source>
        <translation>imagen pegada</translation>
    </message>
    <message>
        <source>phone number</source>
        <translation>número de teléfono</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rechazada</translation>
    </message>
    <message>
        <source>shown below</source>
        <translation>se muestra abajo</translation>
    </message>
    <message>
        <source>stays here</source>
        <translation>se queda aquí</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>hasta el {day}</translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation>hasta {time}</translation>
    </message>
    <message>
        <source>voicemail</source>
        <translation>buzón de voz</translation>
    </message>
    <message>
        <source>with private notes</source>
        <translation>con notas privadas</translation>
    </message>
    <message>
        <source>with published hours</source>
        <translation>con horas publicadas</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>{event} · {zone}</source>
        <translation>{event} · {zone}</translation>
    </message>
    <message>
        <source>{field} corrected: was empty</source>
        <translation>{field}, corregido: estaba vacío</translation>
    </message>
    <message>
        <source>{field} corrected: was {old}</source>
        <translation>{field}, corregido: era {old}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} a {last}</translation>
    </message>
    <message>
        <source>{hours}. Not checked. Compare with your paper.</source>
        <translation>{hours}. Sin comprobar. Compárelo con su papel.</translation>
    </message>
    <message>
        <source>{letter}. {name}</source>
        <translation>{letter}. {name}</translation>
    </message>
    <message>
        <source>{name} ({role})</source>
        <translation>{name} ({role})</translation>
    </message>
    <message>
        <source>{name} is already in the list.</source>
        <translation>{name} ya está en la lista.</translation>
    </message>
    <message>
        <source>{name} · {attempts} {days}</source>
        <translation>{name} · {attempts} {days}</translation>
    </message>
    <message>
        <source>{number} · {role}</source>
        <translation>{number} · {role}</translation>
    </message>
    <message>
        <source>{number}. {title}</source>
        <translation>{number}. {title}</translation>
    </message>
    <message>
        <source>{opens} to {closes}</source>
        <translation>{opens} a {closes}</translation>
    </message>
    <message>
        <source>{outcome} · {whom}</source>
        <translation>{outcome} · {whom}</translation>
    </message>
    <message>
        <source>{place} · {channel}</source>
        <translation>{place} · {channel}</translation>
    </message>
    <message>
        <source>{shown} of {total} attempts</source>
        <translation>{shown} de {total} intentos</translation>
    </message>
    <message>
        <source>{shown} of {total} shown</source>
        <translation>Se muestran {shown} de {total}</translation>
    </message>
    <message>
        <source>{size} · attempt {number} has this file already</source>
        <translation>{size} · el intento {number} ya tiene este archivo</translation>
    </message>
    <message>
        <source>{source} ({date}): {hours}.</source>
        <translation>{source} ({date}): {hours}.</translation>
    </message>
    <message>
        <source>{source}: {hours}</source>
        <translation>{source}: {hours}</translation>
    </message>
    <message>
        <source>{time} ({here} here)</source>
        <translation>{time} ({here} aquí)</translation>
    </message>
    <message>
        <source>{time} on hold</source>
        <translation>{time} en espera</translation>
    </message>
    <message>
        <source>{time} {zone}</source>
        <translation>{time}, {zone}</translation>
    </message>
    <message>
        <source>{time} · {zone}</source>
        <translation>{time} · {zone}</translation>
    </message>
    <message>
        <source>{title} · in {language}</source>
        <translation>{title} · {language}</translation>
    </message>
    <message>
        <source>{when} · {days}</source>
        <translation>{when} · {days}</translation>
    </message>
    <message>
        <source>{when}, by {name}</source>
        <translation>{when}, por {name}</translation>
    </message>
    <message>
        <source>{whom}, {number}</source>
        <translation>{whom}, {number}</translation>
    </message>
    <message>
        <source>{who}, {role}</source>
        <translation>{who}, {role}</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>“{words}”</translation>
    </message>
    <message>
        <source>“{written}” means {day}</source>
        <translation>“{written}” quiere decir {day}</translation>
    </message>
</context>
<context>
    <name>Binder</name>
    <message numerus="yes">
        <source>%n area(s) covered</source>
        <translation>
            <numerusform>%n área tapada</numerusform>
            <numerusform>%n áreas tapadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n página</numerusform>
            <numerusform>%n páginas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) left out</source>
        <translation>
            <numerusform>%n papel queda fuera</numerusform>
            <numerusform>%n papeles quedan fuera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scan(s)</source>
        <translation>
            <numerusform>%n escaneo</numerusform>
            <numerusform>%n escaneos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scan(s) cannot be shown as they should</source>
        <translation>
            <numerusform>%n escaneo no se puede mostrar como debería</numerusform>
            <numerusform>%n escaneos no se pueden mostrar como deberían</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tab(s) in this copy</source>
        <translation>
            <numerusform>%n pestaña en esta copia</numerusform>
            <numerusform>%n pestañas en esta copia</numerusform>
        </translation>
    </message>
    <message>
        <source>A binder puts scanned papers into one PDF, with cover, contents and tabs. Write down the papers and add their scans first.</source>
        <translation>Una carpeta de documentos reúne papeles escaneados en un solo PDF, con portada, índice y pestañas. Primero anote los papeles y agregue sus escaneos.</translation>
    </message>
    <message>
        <source>A court copy has no passphrase, so that the court can open it.</source>
        <translation>La copia para la corte no lleva contraseña, para que la corte la pueda abrir.</translation>
    </message>
    <message>
        <source>A file that cannot be shown goes along inside the PDF, so that somebody else can try.</source>
        <translation>Un archivo que no se puede mostrar va dentro del PDF, para que otra persona pueda intentarlo.</translation>
    </message>
    <message>
        <source>A-number on it</source>
        <translation>Con número A</translation>
    </message>
    <message>
        <source>All pages</source>
        <translation>Todas las páginas</translation>
    </message>
    <message>
        <source>As it stands on the hearing notice.</source>
        <translation>Como aparece en el aviso de audiencia.</translation>
    </message>
    <message>
        <source>Asks for a password</source>
        <translation>Pide una contraseña</translation>
    </message>
    <message>
        <source>Back to the documents</source>
        <translation>Volver a los documentos</translation>
    </message>
    <message>
        <source>Back to the usual choice</source>
        <translation>Volver a lo habitual</translation>
    </message>
    <message>
        <source>Before it leaves</source>
        <translation>Antes de que salga</translation>
    </message>
    <message>
        <source>Binder</source>
        <translation>Carpeta de documentos</translation>
    </message>
    <message>
        <source>Change a tab</source>
        <translation>Cambiar una pestaña</translation>
    </message>
    <message>
        <source>Change the cover</source>
        <translation>Cambiar la portada</translation>
    </message>
    <message>
        <source>Changed: {papers}</source>
        <translation>Cambió: {papers}</translation>
    </message>
    <message>
        <source>Choose pages of {file}</source>
        <translation>Elegir páginas de {file}</translation>
    </message>
    <message>
        <source>Choose pages, cover parts</source>
        <translation>Elegir páginas, tapar partes</translation>
    </message>
    <message>
        <source>Court</source>
        <translation>Corte</translation>
    </message>
    <message>
        <source>Cover and settings</source>
        <translation>Portada y ajustes</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Dañado</translation>
    </message>
    <message>
        <source>Do not hand this paper over before a lawyer has seen it. It is left out until you take it in.</source>
        <translation>No entregue este papel antes de que lo vea un abogado. Queda fuera hasta que usted lo incluya.</translation>
    </message>
    <message>
        <source>Drag a tab, or press Alt with an arrow. Space takes a paper in or out.</source>
        <translation>Arrastre una pestaña, o presione Alt con una flecha. La barra espaciadora incluye o quita un papel.</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Empty, for the translator to fill in and sign. The court manual asks for English or a certified translation.</source>
        <translation>Vacío, para que el traductor lo llene y lo firme. El manual de las cortes pide inglés o una traducción certificada.</translation>
    </message>
    <message>
        <source>Everything that is scanned is in it, also private notes and criminal papers. Give it to your lawyer only.</source>
        <translation>Contiene todo lo escaneado, también notas privadas y papeles penales. Entréguela solo a su abogado.</translation>
    </message>
    <message>
        <source>Everything that is scanned is in it. Keep it where only you can get to it.</source>
        <translation>Contiene todo lo escaneado. Guárdela donde solo usted pueda llegar.</translation>
    </message>
    <message>
        <source>For example: Papers for the hearing. Without one, the word “Documents” is printed.</source>
        <translation>Por ejemplo: Papeles para la audiencia. Si no escribe nada, se imprime la palabra “Documents” o “Documentos”.</translation>
    </message>
    <message>
        <source>For whom?</source>
        <translation>¿Para quién?</translation>
    </message>
    <message>
        <source>In it are papers of the court case, of applications, of moves, and of time in the U.S. The government’s lawyer can read what is filed. Ask a lawyer before you file papers. This copy has no passphrase, so that the court can open it.</source>
        <translation>Contiene papeles del caso en la corte, de solicitudes, de mudanzas y del tiempo en EE.&#xa0;UU. El abogado del gobierno puede leer lo que se presenta. Pregunte a un abogado antes de presentar papeles. Esta copia no lleva contraseña, para que la corte la pueda abrir.</translation>
    </message>
    <message>
        <source>In it are the children’s papers and those of the emergency folder. Other papers stay out.</source>
        <translation>Contiene los papeles de los niños y los de la carpeta de emergencia. Los demás papeles quedan fuera.</translation>
    </message>
    <message>
        <source>In it are the papers the checklist names for a check-in. Your story, notes of fear, criminal papers and papers about other people stay out. Ask a lawyer before you take one of them in.</source>
        <translation>Contiene los papeles que la lista nombra para una cita con ICE (check-in). Quedan fuera su historia, las notas de temor, los papeles penales y los papeles sobre otras personas. Pregunte a un abogado antes de incluir alguno.</translation>
    </message>
    <message>
        <source>It asks for a password.</source>
        <translation>Pide una contraseña.</translation>
    </message>
    <message>
        <source>It is damaged: some of it, or all of it, cannot be shown.</source>
        <translation>Está dañado: una parte o todo no se puede mostrar.</translation>
    </message>
    <message numerus="yes">
        <source>It is saved in %n parts.</source>
        <translation>
            <numerusform>Se guarda en %n parte.</numerusform>
            <numerusform>Se guarda en %n partes.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was taken back.</source>
        <translation>Fue retirado.</translation>
    </message>
    <message>
        <source>Its file is not in the folder any more.</source>
        <translation>Su archivo ya no está en la carpeta.</translation>
    </message>
    <message>
        <source>Its pages are too large to be shown.</source>
        <translation>Sus páginas son demasiado grandes para mostrarse.</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>Juez</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Leave a paper out</source>
        <translation>Dejar un papel fuera</translation>
    </message>
    <message>
        <source>Leave it off where a lost copy could be misused.</source>
        <translation>No lo ponga si alguien pudiera hacer mal uso de una copia perdida.</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Dejarlo fuera</translation>
    </message>
    <message>
        <source>Leave this scan out</source>
        <translation>Dejar fuera este escaneo</translation>
    </message>
    <message>
        <source>Look at it and save</source>
        <translation>Ver y guardar</translation>
    </message>
    <message>
        <source>Look at the binder</source>
        <translation>Ver la carpeta de documentos</translation>
    </message>
    <message>
        <source>Making the files…</source>
        <translation>Creando los archivos…</translation>
    </message>
    <message>
        <source>Move a tab</source>
        <translation>Mover una pestaña</translation>
    </message>
    <message>
        <source>Names and addresses of other people may stand on it. It is left out until you take it in. You can cover parts of a page.</source>
        <translation>Puede tener nombres y direcciones de otras personas. Queda fuera hasta que usted lo incluya. Puede tapar partes de una página.</translation>
    </message>
    <message>
        <source>New: {papers}</source>
        <translation>Nuevo: {papers}</translation>
    </message>
    <message>
        <source>Next hearing</source>
        <translation>Próxima audiencia</translation>
    </message>
    <message>
        <source>No A-number on it</source>
        <translation>Sin número A</translation>
    </message>
    <message>
        <source>No longer in it: {papers}</source>
        <translation>Ya no está: {papers}</translation>
    </message>
    <message>
        <source>No papers yet</source>
        <translation>Todavía no hay papeles</translation>
    </message>
    <message>
        <source>No scan: its sheet says so</source>
        <translation>Sin escaneo: su hoja lo dice</translation>
    </message>
    <message>
        <source>No source yet says how a court wants its cover. Ask the court or a lawyer.</source>
        <translation>Aún no hay una fuente que diga cómo quiere la corte la portada. Pregunte a la corte o a un abogado.</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>Nada cambió.</translation>
    </message>
    <message>
        <source>Open Documents</source>
        <translation>Abrir Documentos</translation>
    </message>
    <message>
        <source>Open this paper in Documents</source>
        <translation>Abrir este papel en Documentos</translation>
    </message>
    <message>
        <source>Passphrase of this copy</source>
        <translation>Contraseña de esta copia</translation>
    </message>
    <message>
        <source>Protect it with a passphrase</source>
        <translation>Protegerla con una contraseña</translation>
    </message>
    <message>
        <source>Scans</source>
        <translation>Escaneos</translation>
    </message>
    <message>
        <source>Since the copy of {day}</source>
        <translation>Desde la copia del {day}</translation>
    </message>
    <message>
        <source>Since the copy of {day} for {whom}</source>
        <translation>Desde la copia del {day} para {whom}</translation>
    </message>
    <message>
        <source>Some pages</source>
        <translation>Algunas páginas</translation>
    </message>
    <message>
        <source>Tab {letter}, {file}: {reason}</source>
        <translation>Pestaña {letter}, {file}: {reason}</translation>
    </message>
    <message>
        <source>Tabs of the binder</source>
        <translation>Pestañas de la carpeta de documentos</translation>
    </message>
    <message>
        <source>Take a paper in</source>
        <translation>Incluir un papel</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>Incluirlo</translation>
    </message>
    <message>
        <source>Take this scan in</source>
        <translation>Incluir este escaneo</translation>
    </message>
    <message>
        <source>Tell the passphrase in another way, not with the file. It is kept nowhere.</source>
        <translation>Comunique la contraseña por otro medio, no con el archivo. No se guarda en ningún lugar.</translation>
    </message>
    <message>
        <source>The ASAP guide names a copy of the application among what to bring. Ask a lawyer.</source>
        <translation>La guía de ASAP nombra una copia de la solicitud entre lo que hay que llevar. Pregunte a un abogado.</translation>
    </message>
    <message>
        <source>The checklist does not name this paper for this copy. You can take it in.</source>
        <translation>La lista no nombra este papel para esta copia. Usted puede incluirlo.</translation>
    </message>
    <message>
        <source>The checklist says: this paper stays at home.</source>
        <translation>La lista dice: este papel se queda en casa.</translation>
    </message>
    <message>
        <source>The reader types it to open the file. Tell it in another way, not with the file.</source>
        <translation>Quien la reciba la escribe para abrir el archivo. Comuníquela por otro medio, no con el archivo.</translation>
    </message>
    <message>
        <source>The sheet of its tab says so, too.</source>
        <translation>La hoja de su pestaña también lo dice.</translation>
    </message>
    <message>
        <source>There is no scan of this paper yet. Add one on the page Documents; then it comes in by itself.</source>
        <translation>Todavía no hay un escaneo de este papel. Agréguelo en la página Documentos; entonces entra por sí solo.</translation>
    </message>
    <message>
        <source>This kind of file has no pages.</source>
        <translation>Este tipo de archivo no tiene páginas.</translation>
    </message>
    <message>
        <source>This paper tells your story. Show it to a lawyer first. It is left out until you take it in.</source>
        <translation>Este papel cuenta su historia. Muéstrelo primero a un abogado. Queda fuera hasta que usted lo incluya.</translation>
    </message>
    <message>
        <source>This scan is left out.</source>
        <translation>Este escaneo queda fuera.</translation>
    </message>
    <message>
        <source>Title in this binder</source>
        <translation>Título en esta carpeta de documentos</translation>
    </message>
    <message>
        <source>Title on the cover</source>
        <translation>Título en la portada</translation>
    </message>
    <message>
        <source>Top right on the cover</source>
        <translation>Arriba a la derecha en la portada</translation>
    </message>
    <message>
        <source>Translator’s form</source>
        <translation>Formulario del traductor</translation>
    </message>
    <message>
        <source>Up to 25 MB a file, says a copy of the courts’ upload rules without a date. Compare with justice.gov.</source>
        <translation>Hasta 25 MB por archivo, dice una copia sin fecha de las reglas de las cortes para subir archivos. Compare con justice.gov.</translation>
    </message>
    <message>
        <source>Without one, the name of the paper is printed.</source>
        <translation>Si no escribe nada, se imprime el nombre del papel.</translation>
    </message>
    <message>
        <source>You left this paper out. It stays out until you take it in.</source>
        <translation>Usted dejó este papel fuera. Queda fuera hasta que usted lo incluya.</translation>
    </message>
    <message>
        <source>You took it in</source>
        <translation>Usted lo incluyó</translation>
    </message>
    <message>
        <source>in parts under 25 MB</source>
        <translation>en partes de menos de 25 MB</translation>
    </message>
    <message>
        <source>{letter} · {title}</source>
        <translation>{letter} · {title}</translation>
    </message>
    <message numerus="yes">
        <source>{some} of %n page(s)</source>
        <translation>
            <numerusform>{some} de %n página</numerusform>
            <numerusform>{some} de %n páginas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Contacts</name>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n contacto</numerusform>
            <numerusform>%n contactos</numerusform>
        </translation>
    </message>
    <message>
        <source>A new contact</source>
        <translation>Un contacto nuevo</translation>
    </message>
    <message>
        <source>Add a contact</source>
        <translation>Agregar un contacto</translation>
    </message>
    <message>
        <source>Add the first contact</source>
        <translation>Agregar el primer contacto</translation>
    </message>
    <message>
        <source>Add this contact</source>
        <translation>Agregar este contacto</translation>
    </message>
    <message>
        <source>Best time to call</source>
        <translation>Mejor hora para llamar</translation>
    </message>
    <message>
        <source>By heart</source>
        <translation>De memoria</translation>
    </message>
    <message>
        <source>Call earlier</source>
        <translation>Llamar antes</translation>
    </message>
    <message>
        <source>Call later</source>
        <translation>Llamar después</translation>
    </message>
    <message>
        <source>Call number {place} of {count}</source>
        <translation>Llamada {place} de {count}</translation>
    </message>
    <message>
        <source>Change the order of calling</source>
        <translation>Cambiar el orden de las llamadas</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>Contacts in the order of calling</source>
        <translation>Contactos en el orden de las llamadas</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>For example: aunt, neighbor, lawyer.</source>
        <translation>Por ejemplo: tía, vecina, abogado.</translation>
    </message>
    <message>
        <source>If you cannot answer, a helper calls the people on this list, one after the other. Start with the person you trust most.</source>
        <translation>Si usted no puede contestar, alguien que ayuda llama a las personas de esta lista, una tras otra. Empiece con la persona en quien más confía.</translation>
    </message>
    <message>
        <source>It is printed large in the emergency plan. Two numbers are enough.</source>
        <translation>Se imprime en letra grande en el plan de emergencia. Bastan dos números.</translation>
    </message>
    <message>
        <source>Knows the emergency plan</source>
        <translation>Conoce el plan de emergencia</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Learn this number by heart</source>
        <translation>Aprender este número de memoria</translation>
    </message>
    <message>
        <source>May pick up the children</source>
        <translation>Puede recoger a los niños</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>No phone yet</source>
        <translation>Aún sin teléfono</translation>
    </message>
    <message>
        <source>Nobody to call yet</source>
        <translation>Aún no hay a quién llamar</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Picks up children</source>
        <translation>Recoge a los niños</translation>
    </message>
    <message>
        <source>Remove contact</source>
        <translation>Quitar el contacto</translation>
    </message>
    <message>
        <source>Said yes on</source>
        <translation>Dijo que sí el</translation>
    </message>
    <message>
        <source>Second phone</source>
        <translation>Segundo teléfono</translation>
    </message>
    <message>
        <source>The school needs this name on its own list as well.</source>
        <translation>La escuela también necesita este nombre en su propia lista.</translation>
    </message>
    <message>
        <source>What is this person there for?</source>
        <translation>¿En qué ayuda esta persona?</translation>
    </message>
    <message>
        <source>Who is this to you?</source>
        <translation>¿Qué es de usted?</translation>
    </message>
    <message>
        <source>{name} · {count}, in the order of calling</source>
        <translation>{name} · {count}, en el orden de las llamadas</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message numerus="yes">
        <source>%n attached file(s) were missing or damaged in the folder and are not in it. All the rest is.</source>
        <translation>
            <numerusform>%n archivo adjunto faltaba o estaba dañado en la carpeta y no está en la copia. Todo lo demás sí.</numerusform>
            <numerusform>%n archivos adjuntos faltaban o estaban dañados en la carpeta y no están en la copia. Todo lo demás sí.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message>
        <source>A backup holds everything in this folder in one locked file. You can also save the papers of this person as PDF.</source>
        <translation>Una copia de seguridad guarda todo lo de esta carpeta en un solo archivo cerrado. También puede guardar los papeles de esta persona como PDF.</translation>
    </message>
    <message>
        <source>A kept file</source>
        <translation>Un archivo guardado</translation>
    </message>
    <message>
        <source>A recording is not played here</source>
        <translation>Aquí no se reproducen grabaciones</translation>
    </message>
    <message>
        <source>Attached</source>
        <translation>Adjuntos</translation>
    </message>
    <message>
        <source>Attached by mistake? Withdraw it</source>
        <translation>¿Se adjuntó por error? Retírelo</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Backups, saved PDFs and printed copies made before this still hold this person.</source>
        <translation>Las copias de seguridad, los PDF y los papeles impresos hechos antes todavía tienen los datos de esta persona.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Check this folder</source>
        <translation>Revisar esta carpeta</translation>
    </message>
    <message>
        <source>Check-in Desktop</source>
        <translation>Check-in Desktop</translation>
    </message>
    <message>
        <source>Choose a printer</source>
        <translation>Elegir impresora</translation>
    </message>
    <message>
        <source>Choose another place</source>
        <translation>Elegir otro lugar</translation>
    </message>
    <message>
        <source>Choose the place…</source>
        <translation>Elegir el lugar…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copiar la dirección</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Copiar el informe</translation>
    </message>
    <message>
        <source>Copy to</source>
        <translation>Copia a</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Everything in this folder goes into one encrypted file. First type your passphrase again.</source>
        <translation>Todo lo de esta carpeta va a un solo archivo cifrado. Primero escriba otra vez su contraseña.</translation>
    </message>
    <message>
        <source>Fingerprint: {code}</source>
        <translation>Código de control: {code}</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Hidden copy to</source>
        <translation>Copia oculta a</translation>
    </message>
    <message>
        <source>If this computer breaks, gets lost or is taken, both go together. A USB stick that lies somewhere else is safer.</source>
        <translation>Si esta computadora se daña, se pierde o se la llevan, las dos se van juntas. Una memoria USB que esté en otro lugar es más segura.</translation>
    </message>
    <message>
        <source>It is kept exactly as it was added.</source>
        <translation>Se guarda exactamente como se agregó.</translation>
    </message>
    <message>
        <source>It is written, then read back and compared. Do not take the stick out.</source>
        <translation>Se escribe y luego se vuelve a leer y se compara. No saque la memoria USB.</translation>
    </message>
    <message>
        <source>It opens with the passphrase of today, or with the recovery sheet.</source>
        <translation>Se abre con la contraseña de hoy o con la hoja de recuperación.</translation>
    </message>
    <message>
        <source>Its name, its fingerprint, your reason and today’s date stay, so that nothing vanishes silently.</source>
        <translation>Quedan su nombre, su código de control, el motivo y la fecha de hoy, para que nada desaparezca sin aviso.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarlo</translation>
    </message>
    <message>
        <source>Look at every page of this file</source>
        <translation>Revise todas las páginas de este archivo</translation>
    </message>
    <message>
        <source>Nothing was deleted. What can still be read is there.</source>
        <translation>No se borró nada. Lo que todavía se puede leer está ahí.</translation>
    </message>
    <message>
        <source>Nothing was opened.</source>
        <translation>No se abrió nada.</translation>
    </message>
    <message>
        <source>Nothing was printed. You can save a PDF and print it elsewhere.</source>
        <translation>No se imprimió nada. Puede guardar un PDF e imprimirlo en otro lugar.</translation>
    </message>
    <message>
        <source>Numbers, contacts, documents, scans, every contact attempt and the emergency plan will be gone. Without a backup there is no way to bring them back.</source>
        <translation>Se borrarán los números, los contactos, los documentos, los escaneos, todos los intentos de contacto y el plan de emergencia. Sin una copia de seguridad no hay manera de recuperarlos.</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Once it is gone, only a backup brings it back</source>
        <translation>Después de borrar, solo una copia de seguridad lo devuelve</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Abrir en el navegador</translation>
    </message>
    <message>
        <source>Open the PDF</source>
        <translation>Abrir el PDF</translation>
    </message>
    <message>
        <source>Open the page…</source>
        <translation>Abrir la página…</translation>
    </message>
    <message>
        <source>Open this page in your browser?</source>
        <translation>¿Abrir esta página en su navegador?</translation>
    </message>
    <message>
        <source>PDF documents</source>
        <translation>Documentos PDF</translation>
    </message>
    <message>
        <source>Page of the file</source>
        <translation>Página del archivo</translation>
    </message>
    <message>
        <source>Parts of this email could not be told apart. All of it is shown as text.</source>
        <translation>No se pudieron separar las partes de este correo. Se muestra completo como texto.</translation>
    </message>
    <message>
        <source>Password of the PDF</source>
        <translation>Contraseña del PDF</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>Motivo: {reason}</translation>
    </message>
    <message>
        <source>Remove person</source>
        <translation>Quitar a la persona</translation>
    </message>
    <message>
        <source>Remove this person and everything about them?</source>
        <translation>¿Quitar a esta persona y todo lo suyo?</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save a backup</source>
        <translation>Guardar una copia de seguridad</translation>
    </message>
    <message>
        <source>Save a backup first</source>
        <translation>Guardar antes una copia de seguridad</translation>
    </message>
    <message>
        <source>Save it here</source>
        <translation>Guardar aquí</translation>
    </message>
    <message>
        <source>Save the emergency plan</source>
        <translation>Guardar el plan de emergencia</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>Saving the backup…</source>
        <translation>Guardando la copia de seguridad…</translation>
    </message>
    <message>
        <source>Show it as it was arranged</source>
        <translation>Mostrarlo como se ordenó</translation>
    </message>
    <message>
        <source>Show the original</source>
        <translation>Mostrar el original</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Quedarse aquí</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>Text of the file</source>
        <translation>Texto del archivo</translation>
    </message>
    <message>
        <source>The backup is saved.</source>
        <translation>La copia de seguridad está guardada.</translation>
    </message>
    <message>
        <source>The browser did not open</source>
        <translation>El navegador no se abrió</translation>
    </message>
    <message>
        <source>The check reads everything, names what is damaged and leads to a repair.</source>
        <translation>La revisión lee todo, dice qué está dañado y lleva a una reparación.</translation>
    </message>
    <message>
        <source>The file itself is erased from this folder. That cannot be undone.</source>
        <translation>El archivo se borra de esta carpeta. Eso no se puede deshacer.</translation>
    </message>
    <message>
        <source>The printer may keep a copy</source>
        <translation>La impresora puede guardar una copia</translation>
    </message>
    <message>
        <source>This PDF asks for a password of its own</source>
        <translation>Este PDF pide una contraseña propia</translation>
    </message>
    <message>
        <source>This computer has no printer.</source>
        <translation>Esta computadora no tiene impresora.</translation>
    </message>
    <message>
        <source>This computer’s print service and the printer itself can keep pages that were printed. This program cannot erase them there.</source>
        <translation>El servicio de impresión de esta computadora y la propia impresora pueden guardar páginas impresas. Este programa no puede borrarlas ahí.</translation>
    </message>
    <message>
        <source>This email has no text.</source>
        <translation>Este correo no tiene texto.</translation>
    </message>
    <message>
        <source>This email is very long. Not all of it is shown. The file is kept whole.</source>
        <translation>Este correo es muy largo. No se muestra todo. El archivo se guarda completo.</translation>
    </message>
    <message>
        <source>This file was withdrawn on {day}.</source>
        <translation>Este archivo se retiró el {day}.</translation>
    </message>
    <message>
        <source>This is not the address of a web page</source>
        <translation>Esta no es la dirección de una página web</translation>
    </message>
    <message>
        <source>This place is on the same disk as the folder.</source>
        <translation>Este lugar está en el mismo disco que la carpeta.</translation>
    </message>
    <message>
        <source>This program sends nothing along. Your browser may remember the visit. On a shared computer other people could see that.</source>
        <translation>Este programa no envía nada. Su navegador puede recordar la visita. En una computadora compartida otras personas podrían verlo.</translation>
    </message>
    <message>
        <source>This report holds nothing from your folder. It is sent nowhere. You can copy it.</source>
        <translation>Este informe no contiene nada de su carpeta. No se envía a ninguna parte. Puede copiarlo.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>To remove, type the name: {name}</source>
        <translation>Para quitarla, escriba el nombre: {name}</translation>
    </message>
    <message>
        <source>Use a printer you trust, and take the pages at once.</source>
        <translation>Use una impresora de confianza y recoja las páginas enseguida.</translation>
    </message>
    <message>
        <source>Who writes this?</source>
        <translation>¿Quién escribe esto?</translation>
    </message>
    <message>
        <source>Whoever made it chose the password. It is kept with the scan in this encrypted folder, so that you type it only once. The file itself stays as it is.</source>
        <translation>La contraseña la eligió quien hizo el archivo. Se guarda junto con el escaneo en esta carpeta cifrada, para que usted la escriba una sola vez. El archivo queda como está.</translation>
    </message>
    <message>
        <source>Why is it withdrawn?</source>
        <translation>¿Por qué se retira?</translation>
    </message>
    <message>
        <source>Withdraw the file</source>
        <translation>Retirar el archivo</translation>
    </message>
    <message>
        <source>Withdraw “{name}”?</source>
        <translation>¿Retirar “{name}”?</translation>
    </message>
    <message>
        <source>You can type or copy the address into any browser, also on another device:</source>
        <translation>Puede escribir o copiar la dirección en cualquier navegador, también en otro aparato:</translation>
    </message>
    <message>
        <source>[picture not loaded]</source>
        <translation>[imagen no cargada]</translation>
    </message>
    <message>
        <source>{name} ({size}) was read back and is complete.</source>
        <translation>{name} ({size}) se volvió a leer y está completa.</translation>
    </message>
    <message>
        <source>{size} · added {day}</source>
        <translation>{size} · agregado el {day}</translation>
    </message>
</context>
<context>
    <name>Directory</name>
    <message>
        <source>A field office is not a check-in place</source>
        <translation>Una oficina local no es un lugar de check-in</translation>
    </message>
    <message>
        <source>Add your copy</source>
        <translation>Agregar su copia</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Also called</source>
        <translation>También se llama</translation>
    </message>
    <message>
        <source>By one source open until {time}.</source>
        <translation>Según una fuente, abierta hasta: {time}.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Change your copy</source>
        <translation>Cambiar su copia</translation>
    </message>
    <message>
        <source>Check-in places</source>
        <translation>Lugares de check-in</translation>
    </message>
    <message>
        <source>Choose a line or an office from the list.</source>
        <translation>Elija una línea u oficina de la lista.</translation>
    </message>
    <message>
        <source>Closed for a federal holiday: {holiday}.</source>
        <translation>Cerrada por un día feriado federal: {holiday}.</translation>
    </message>
    <message>
        <source>Copied by you: {source} · {date}</source>
        <translation>Copiado por usted: {source} · {date}</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copiar la dirección</translation>
    </message>
    <message>
        <source>Copy number</source>
        <translation>Copiar el número</translation>
    </message>
    <message>
        <source>Copy number: {role}</source>
        <translation>Copiar el número: {role}</translation>
    </message>
    <message>
        <source>Did you read a newer number or other hours? Keep them here, with source and day.</source>
        <translation>¿Leyó un número más nuevo u otro horario? Guárdelo aquí, con la fuente y el día.</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Directorio</translation>
    </message>
    <message>
        <source>Do not call this line about a check-in</source>
        <translation>No llame a esta línea por un check-in</translation>
    </message>
    <message>
        <source>Does somebody answer now?</source>
        <translation>¿Contesta alguien ahora?</translation>
    </message>
    <message>
        <source>Email on the page</source>
        <translation>Correo electrónico de la página</translation>
    </message>
    <message>
        <source>Field offices</source>
        <translation>Oficinas locales</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>For people who live in (as the page says)</source>
        <translation>Para quienes viven en (como dice la página)</translation>
    </message>
    <message>
        <source>Have ready</source>
        <translation>Tenga a mano</translation>
    </message>
    <message>
        <source>Hours for people who come in</source>
        <translation>Horario para quienes van en persona</translation>
    </message>
    <message>
        <source>Hours for people who come in: {hours}. They do not say if somebody answers the phone.</source>
        <translation>Horario para quienes van en persona: {hours}. No dice si alguien contesta el teléfono.</translation>
    </message>
    <message>
        <source>Hours not checked</source>
        <translation>Horario sin revisar</translation>
    </message>
    <message>
        <source>ICE check-in places</source>
        <translation>Lugares de check-in de ICE</translation>
    </message>
    <message>
        <source>ICE field offices (not check-in places)</source>
        <translation>Oficinas locales de ICE (no son lugares de check-in)</translation>
    </message>
    <message>
        <source>ICE lists no phone number for it.</source>
        <translation>ICE no publica ningún número de teléfono.</translation>
    </message>
    <message>
        <source>ICE says this mailbox is for job applicants only. It can be an extra try. Never let it be the only one.</source>
        <translation>ICE dice que este buzón es solo para quienes buscan empleo. Puede ser un intento más. Nunca debe ser el único.</translation>
    </message>
    <message>
        <source>It stands beside what came with the program. That stays as it is.</source>
        <translation>Queda al lado de lo que trae el programa. Eso no cambia.</translation>
    </message>
    <message>
        <source>I’m calling now</source>
        <translation>Estoy llamando</translation>
    </message>
    <message>
        <source>I’m calling now: {number}</source>
        <translation>Estoy llamando: {number}</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Líneas</translation>
    </message>
    <message>
        <source>Lines and offices</source>
        <translation>Líneas y oficinas</translation>
    </message>
    <message>
        <source>Name, city, state, ZIP, number</source>
        <translation>Nombre, ciudad, estado, ZIP, número</translation>
    </message>
    <message>
        <source>National lines and websites</source>
        <translation>Líneas nacionales y sitios web</translation>
    </message>
    <message>
        <source>Next federal holidays: {days}. Offices may be closed.</source>
        <translation>Próximos días feriados federales: {days}. Las oficinas pueden estar cerradas.</translation>
    </message>
    <message>
        <source>No hours are published for answering this phone. You can try at any time.</source>
        <translation>No se publica ningún horario para contestar este teléfono. Puede intentarlo a cualquier hora.</translation>
    </message>
    <message>
        <source>No source stands behind these hours. Compare with your paper.</source>
        <translation>Este horario no tiene ninguna fuente. Compare con su papel.</translation>
    </message>
    <message>
        <source>Not for</source>
        <translation>No sirve para</translation>
    </message>
    <message>
        <source>Not for check-ins</source>
        <translation>No es para check-ins</translation>
    </message>
    <message>
        <source>Nothing fits. Try part of a name, a city, a state or a number.</source>
        <translation>Nada coincide. Pruebe con parte de un nombre, una ciudad, un estado o un número.</translation>
    </message>
    <message>
        <source>One is for the field office, the other for its check-in place. You can try both. Write down which one you called.</source>
        <translation>Uno es de la oficina local, el otro de su lugar de check-in. Puede probar los dos. Anote a cuál llamó.</translation>
    </message>
    <message>
        <source>Open every day, at any hour.</source>
        <translation>Abierta todos los días, a toda hora.</translation>
    </message>
    <message>
        <source>Open next by one source: {window}.</source>
        <translation>Abre de nuevo, según una fuente: {window}.</translation>
    </message>
    <message>
        <source>Open next: {window}.</source>
        <translation>Abre de nuevo: {window}.</translation>
    </message>
    <message>
        <source>Open until {time}.</source>
        <translation>Abierta hasta: {time}.</translation>
    </message>
    <message>
        <source>Open until {time}. Sources differ on the time until {later}.</source>
        <translation>Abierta hasta: {time}. Después, las fuentes no coinciden hasta: {later}.</translation>
    </message>
    <message>
        <source>Recorded answers: {when}.</source>
        <translation>Respuestas grabadas: {when}.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove your copy</source>
        <translation>Quitar su copia</translation>
    </message>
    <message>
        <source>Save your copy</source>
        <translation>Guardar su copia</translation>
    </message>
    <message>
        <source>Show its check-in place</source>
        <translation>Mostrar su lugar de check-in</translation>
    </message>
    <message>
        <source>Show its field office</source>
        <translation>Mostrar su oficina local</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Street address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Surest time to call next: {window}.</source>
        <translation>La hora más segura para llamar: {window}.</translation>
    </message>
    <message>
        <source>The page does not say on which days.</source>
        <translation>La página no dice qué días.</translation>
    </message>
    <message>
        <source>The page says: “{words}”</source>
        <translation>La página dice: “{words}”</translation>
    </message>
    <message>
        <source>The page, the letter, or who told you.</source>
        <translation>La página, la carta o quién se lo dijo.</translation>
    </message>
    <message>
        <source>The time zone is taken from the address. Nobody has checked it.</source>
        <translation>La zona horaria se toma de la dirección. Nadie la ha revisado.</translation>
    </message>
    <message>
        <source>There it is {time}.</source>
        <translation>Hora allí: {time}.</translation>
    </message>
    <message>
        <source>These hours do not say if somebody answers the phone.</source>
        <translation>Este horario no dice si alguien contesta el teléfono.</translation>
    </message>
    <message>
        <source>Today is a federal holiday there: {holiday}.</source>
        <translation>Hoy es día feriado federal allí: {holiday}.</translation>
    </message>
    <message>
        <source>Today is a federal holiday there: {holiday}. No source says if this line is open then. Count it as closed.</source>
        <translation>Hoy es día feriado federal allí: {holiday}. Ninguna fuente dice si esta línea abre ese día. Considérela cerrada.</translation>
    </message>
    <message>
        <source>Two numbers</source>
        <translation>Dos números</translation>
    </message>
    <message>
        <source>Two pages of ICE show two numbers</source>
        <translation>Dos páginas de ICE muestran dos números</translation>
    </message>
    <message>
        <source>Two pages of ICE show two numbers and two addresses</source>
        <translation>Dos páginas de ICE muestran dos números y dos direcciones</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Dirección web</translation>
    </message>
    <message>
        <source>What did you copy?</source>
        <translation>¿Qué copió?</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Para qué sirve</translation>
    </message>
    <message>
        <source>What the sources say</source>
        <translation>Qué dicen las fuentes</translation>
    </message>
    <message>
        <source>When did you copy it?</source>
        <translation>¿Cuándo lo copió?</translation>
    </message>
    <message>
        <source>Where did you read it?</source>
        <translation>¿Dónde lo leyó?</translation>
    </message>
    <message>
        <source>Where you check in stands on your paper.</source>
        <translation>El lugar de su cita está en su papel.</translation>
    </message>
    <message>
        <source>Which office or line is it?</source>
        <translation>¿Qué oficina o línea es?</translation>
    </message>
    <message>
        <source>Whom you can try to reach, with source and date</source>
        <translation>Con quién puede intentar comunicarse, con fuente y fecha</translation>
    </message>
    <message>
        <source>With your copy</source>
        <translation>Con su copia</translation>
    </message>
    <message>
        <source>Your copies</source>
        <translation>Sus copias</translation>
    </message>
    <message>
        <source>{day} ({holiday})</source>
        <translation>{day} ({holiday})</translation>
    </message>
    <message>
        <source>{do}: {value}</source>
        <translation>{do}: {value}</translation>
    </message>
    <message>
        <source>{hours} (for {purpose})</source>
        <translation>{hours} (para {purpose})</translation>
    </message>
    <message>
        <source>{hours}, closed on federal holidays</source>
        <translation>{hours}, cerrada en días feriados federales</translation>
    </message>
    <message>
        <source>{name} (your copy)</source>
        <translation>{name} (su copia)</translation>
    </message>
    <message>
        <source>{opens} to {closes}</source>
        <translation>de {opens} a {closes}</translation>
    </message>
    <message>
        <source>{role}: {purpose}</source>
        <translation>{role}: {purpose}</translation>
    </message>
    <message>
        <source>{state} by {source} ({date}): {hours}.</source>
        <translation>{state} según {source} ({date}): {hours}.</translation>
    </message>
    <message>
        <source>{there} ({time} your time)</source>
        <translation>{there} ({time} en su hora)</translation>
    </message>
    <message>
        <source>{time} {zone}</source>
        <translation>{time}, {zone}</translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message numerus="yes">
        <source>%n dated paper(s)</source>
        <translation>
            <numerusform>%n papel con fecha</numerusform>
            <numerusform>%n papeles con fecha</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of these files is here already</source>
        <translation>
            <numerusform>%n de estos archivos ya está aquí</numerusform>
            <numerusform>%n de estos archivos ya están aquí</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n página</numerusform>
            <numerusform>%n páginas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scan(s)</source>
        <translation>
            <numerusform>%n escaneo</numerusform>
            <numerusform>%n escaneos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scan(s) saved</source>
        <translation>
            <numerusform>%n escaneo guardado</numerusform>
            <numerusform>%n escaneos guardados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n situation(s)</source>
        <translation>
            <numerusform>%n situación</numerusform>
            <numerusform>%n situaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>6 months old on {day}</source>
        <translation>Cumple 6 meses el {day}</translation>
    </message>
    <message>
        <source>A certified translation is there</source>
        <translation>Hay una traducción certificada</translation>
    </message>
    <message>
        <source>A name, a form number, or a word: “passport”, “I-94”, “school”.</source>
        <translation>Un nombre, un número de formulario o una palabra: “pasaporte”, “I-94”, “escuela”.</translation>
    </message>
    <message>
        <source>A new report is made before each visit.</source>
        <translation>Antes de cada visita se hace un informe nuevo.</translation>
    </message>
    <message>
        <source>A reminder comes 180 days before it ends.</source>
        <translation>180 días antes de que termine aparece un recordatorio.</translation>
    </message>
    <message>
        <source>A year old on {day}</source>
        <translation>Cumple un año el {day}</translation>
    </message>
    <message>
        <source>Add a scan</source>
        <translation>Agregar un escaneo</translation>
    </message>
    <message>
        <source>Add a whole folder</source>
        <translation>Agregar una carpeta entera</translation>
    </message>
    <message numerus="yes">
        <source>Add all %n</source>
        <translation>
            <numerusform>Agregar %n</numerusform>
            <numerusform>Agregar los %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Add documents</source>
        <translation>Agregar documentos</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Agregarlo</translation>
    </message>
    <message>
        <source>Add it again</source>
        <translation>Agregarlo otra vez</translation>
    </message>
    <message>
        <source>Add them again</source>
        <translation>Agregarlos otra vez</translation>
    </message>
    <message>
        <source>Add this one</source>
        <translation>Agregar este</translation>
    </message>
    <message>
        <source>All documents</source>
        <translation>Todos los documentos</translation>
    </message>
    <message>
        <source>Back to what follows from the case</source>
        <translation>Volver a lo que resulta del caso</translation>
    </message>
    <message>
        <source>Binder</source>
        <translation>Carpeta de documentos</translation>
    </message>
    <message>
        <source>Can perhaps be printed again</source>
        <translation>Quizás se pueda volver a imprimir</translation>
    </message>
    <message>
        <source>Change the situations</source>
        <translation>Cambiar las situaciones</translation>
    </message>
    <message>
        <source>Choose a folder with scans</source>
        <translation>Elija una carpeta con escaneos</translation>
    </message>
    <message>
        <source>Choose from all documents</source>
        <translation>Elegir entre todos los documentos</translation>
    </message>
    <message>
        <source>Choose scans or photos</source>
        <translation>Elija imágenes escaneadas o fotos</translation>
    </message>
    <message>
        <source>Date on the document</source>
        <translation>Fecha en el documento</translation>
    </message>
    <message>
        <source>Do you have it?</source>
        <translation>¿Lo tiene?</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Documents you can add</source>
        <translation>Documentos que puede agregar</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Drop a scan or photo here, or add it. PDF and pictures from a phone work.</source>
        <translation>Suelte aquí una imagen escaneada o una foto, o agréguela. Sirven PDF e imágenes del teléfono.</translation>
    </message>
    <message>
        <source>English, or not said</source>
        <translation>Inglés, o sin indicar</translation>
    </message>
    <message>
        <source>Everything {count}</source>
        <translation>Todo {count}</translation>
    </message>
    <message>
        <source>File {number} of {count} · {done} of {total}</source>
        <translation>Archivo {number} de {count} · {done} de {total}</translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation>Buscar en la lista</translation>
    </message>
    <message>
        <source>For a visit: {what}</source>
        <translation>Para una visita: {what}</translation>
    </message>
    <message>
        <source>From the case: {situations}</source>
        <translation>Según el caso: {situations}</translation>
    </message>
    <message>
        <source>Good until</source>
        <translation>Válido hasta</translation>
    </message>
    <message>
        <source>In hand {count}</source>
        <translation>En mano {count}</translation>
    </message>
    <message>
        <source>It lies with the scans below.</source>
        <translation>Está con los escaneos de abajo.</translation>
    </message>
    <message>
        <source>Keep a list of the documents for this case: which you have, who holds them, and where they are. A short list for every ICE check-in is ready. You can change it.</source>
        <translation>Tenga una lista de los documentos de este caso: cuáles tiene, quién los guarda y dónde están. Ya hay una lista corta para cada cita con ICE (check-in). Puede cambiarla.</translation>
    </message>
    <message>
        <source>Last seen on</source>
        <translation>Visto por última vez el</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Dejarlo fuera</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Dejarlos fuera</translation>
    </message>
    <message>
        <source>Looking through the files…</source>
        <translation>Revisando los archivos…</translation>
    </message>
    <message>
        <source>New report before {day}</source>
        <translation>Informe nuevo antes del {day}</translation>
    </message>
    <message>
        <source>No documents yet</source>
        <translation>Aún no hay documentos</translation>
    </message>
    <message>
        <source>Not added: {names}</source>
        <translation>No se agregó: {names}</translation>
    </message>
    <message>
        <source>Not everything was added</source>
        <translation>No se agregó todo</translation>
    </message>
    <message>
        <source>Not in the list? Write its name</source>
        <translation>¿No está en la lista? Escriba su nombre</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>No hace falta</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Nothing was added: it is all here already.</source>
        <translation>No se agregó nada: todo ya está aquí.</translation>
    </message>
    <message>
        <source>Of a folder, PDFs and pictures are taken. Other files and links are left out.</source>
        <translation>De una carpeta se toman los PDF y las imágenes. Los demás archivos y los enlaces se dejan fuera.</translation>
    </message>
    <message>
        <source>Older than 6 months since {day}</source>
        <translation>Con más de 6 meses desde el {day}</translation>
    </message>
    <message>
        <source>Older than a year since {day}</source>
        <translation>Con más de un año desde el {day}</translation>
    </message>
    <message>
        <source>Open the dated papers</source>
        <translation>Abrir los papeles con fecha</translation>
    </message>
    <message>
        <source>Other papers</source>
        <translation>Otros papeles</translation>
    </message>
    <message>
        <source>Own papers</source>
        <translation>Papeles propios</translation>
    </message>
    <message>
        <source>Papers that others keep</source>
        <translation>Papeles que guardan otros</translation>
    </message>
    <message>
        <source>Paste a picture</source>
        <translation>Pegar una imagen</translation>
    </message>
    <message>
        <source>Pay by {day}</source>
        <translation>Pagar a más tardar el {day}</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avance</translation>
    </message>
    <message>
        <source>Proof of time in the U.S.</source>
        <translation>Prueba del tiempo en EE.&#xa0;UU.</translation>
    </message>
    <message>
        <source>Ran out {day}</source>
        <translation>Venció el {day}</translation>
    </message>
    <message>
        <source>Receipt is a year old on {day}</source>
        <translation>El recibo cumple un año el {day}</translation>
    </message>
    <message>
        <source>Reminders come 9, 6 and 3 months before it ends.</source>
        <translation>Los recordatorios aparecen 9, 6 y 3 meses antes de que termine.</translation>
    </message>
    <message>
        <source>Reminders come 90, 60, 30 and 7 days before the date. These days are from this checklist, not from an office.</source>
        <translation>Los recordatorios aparecen 90, 60, 30 y 7 días antes de la fecha. Esos días son de esta lista, no de una oficina.</translation>
    </message>
    <message>
        <source>Remove a document</source>
        <translation>Quitar un documento</translation>
    </message>
    <message>
        <source>Remove this document</source>
        <translation>Quitar este documento</translation>
    </message>
    <message>
        <source>Scans and photos</source>
        <translation>Imágenes escaneadas y fotos</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Mostrar %n más</numerusform>
            <numerusform>Mostrar %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the list for</source>
        <translation>Mostrar la lista para</translation>
    </message>
    <message>
        <source>Situations</source>
        <translation>Situaciones</translation>
    </message>
    <message>
        <source>So that a helper finds it: “blue folder, hall shelf”.</source>
        <translation>Para que quien ayuda lo encuentre: “carpeta azul, repisa del pasillo”.</translation>
    </message>
    <message>
        <source>Start with the check-in list</source>
        <translation>Empezar con la lista para el check-in</translation>
    </message>
    <message>
        <source>Still to get or check {count}</source>
        <translation>Por conseguir o revisar {count}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stopped. The file that was under way was not added.</source>
        <translation>Detenido. El archivo que estaba en curso no se agregó.</translation>
    </message>
    <message>
        <source>The checklist asks for a fresh one every 6 months. The date on the document counts.</source>
        <translation>La lista pide uno nuevo cada 6 meses. Cuenta la fecha del documento.</translation>
    </message>
    <message>
        <source>The checklist asks for a fresh one every year. The date on the document counts.</source>
        <translation>La lista pide uno nuevo cada año. Cuenta la fecha del documento.</translation>
    </message>
    <message>
        <source>The checklist is made from what fits. The program reads it from the case: release papers, dates, answers, children, health. You can change each one. Papers you already listed stay.</source>
        <translation>La lista se hace con lo que corresponde. El programa lo lee del caso: papeles de liberación, fechas, respuestas, hijos, salud. Usted puede cambiar cada una. Los papeles que ya anotó se quedan.</translation>
    </message>
    <message>
        <source>The end date stands on the paper. A notice or a court may change it.</source>
        <translation>La fecha final está en el papel. Un aviso o una corte la puede cambiar.</translation>
    </message>
    <message>
        <source>The fee is due every year. It is paid within 30 days of the notice. If it is not paid, the case may end. Reports name $100, later $102. Write the last day to pay under “Good until”.</source>
        <translation>La tarifa se paga cada año, dentro de los 30 días después del aviso. Si no se paga, el caso puede terminar. Los informes mencionan $100 y después $102. Escriba el último día para pagar en “Válido hasta”.</translation>
    </message>
    <message>
        <source>The folder holds too much for one round. Add the rest folder by folder.</source>
        <translation>La carpeta contiene demasiado para una sola vez. Agregue lo demás carpeta por carpeta.</translation>
    </message>
    <message>
        <source>The same file need not be kept twice. Nothing is lost if you leave it out.</source>
        <translation>No hace falta guardar dos veces el mismo archivo. No se pierde nada si lo deja fuera.</translation>
    </message>
    <message>
        <source>There are no PDFs and no pictures in this folder.</source>
        <translation>En esta carpeta no hay archivos PDF ni imágenes.</translation>
    </message>
    <message>
        <source>There is no picture to paste. Copy one first.</source>
        <translation>No hay ninguna imagen para pegar. Primero copie una.</translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation>Hasta el {day}</translation>
    </message>
    <message>
        <source>What fits?</source>
        <translation>¿Qué corresponde?</translation>
    </message>
    <message>
        <source>What is it called?</source>
        <translation>¿Cómo se llama?</translation>
    </message>
    <message>
        <source>What is there?</source>
        <translation>¿Qué hay?</translation>
    </message>
    <message>
        <source>Where is it?</source>
        <translation>¿Dónde está?</translation>
    </message>
    <message>
        <source>Which language is it in?</source>
        <translation>¿En qué idioma está?</translation>
    </message>
    <message>
        <source>Who has the original?</source>
        <translation>¿Quién tiene el original?</translation>
    </message>
    <message>
        <source>With a reminder {count}</source>
        <translation>Con recordatorio {count}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>made with this program</source>
        <translation>hecho con este programa</translation>
    </message>
    <message>
        <source>pasted scan</source>
        <translation>escaneo pegado</translation>
    </message>
    <message>
        <source>picked twice</source>
        <translation>elegido dos veces</translation>
    </message>
    <message>
        <source>with a contact attempt</source>
        <translation>junto a un intento de contacto</translation>
    </message>
    <message>
        <source>with a move</source>
        <translation>junto a una mudanza</translation>
    </message>
    <message>
        <source>with an appointment</source>
        <translation>junto a una cita</translation>
    </message>
    <message>
        <source>with another person in this folder</source>
        <translation>en los papeles de otra persona de esta carpeta</translation>
    </message>
    <message>
        <source>{language}, no certified translation</source>
        <translation>{language}, sin traducción certificada</translation>
    </message>
    <message>
        <source>{language}, with translation</source>
        <translation>{language}, con traducción</translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names} y %n más</numerusform>
            <numerusform>{names} y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} · {done} of {needed} in hand</source>
        <translation>{name} · {done} de {needed} en mano</translation>
    </message>
    <message>
        <source>{words} · {pages}</source>
        <translation>{words} · {pages}</translation>
    </message>
    <message>
        <source>“{name}”: {places}</source>
        <translation>“{name}”: {places}</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>A key file of this folder was changed by something other than this program.</source>
        <translation>Un archivo de clave de esta carpeta fue cambiado por algo que no es este programa.</translation>
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
        <source>Add fewer files, or smaller ones. To make room, withdraw scans that are not needed any more.</source>
        <translation>Agregue menos archivos, o más pequeños. Para hacer espacio, retire los escaneos que ya no se necesitan.</translation>
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
        <source>Ask the people who make this program for the file once more, on a way you trust.</source>
        <translation>Pida el archivo otra vez a quienes hacen este programa, por un medio en que usted confíe.</translation>
    </message>
    <message>
        <source>Ask the person who looks after this computer to allow scanning for you.</source>
        <translation>Pida a la persona que cuida esta computadora que le permita escanear.</translation>
    </message>
    <message>
        <source>Begin a new letter from it instead.</source>
        <translation>Empiece una carta nueva a partir de ella.</translation>
    </message>
    <message>
        <source>Both key files of this folder are damaged. The passphrase cannot open it now.</source>
        <translation>Los dos archivos de clave de esta carpeta están dañados. La contraseña sola no la puede abrir ahora.</translation>
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
        <source>Check Caps Lock, then type the password of this PDF again.</source>
        <translation>Revise si están activadas las mayúsculas y escriba otra vez la contraseña de este PDF.</translation>
    </message>
    <message>
        <source>Check its cable and that it is switched on. Then look for scanners again.</source>
        <translation>Revise el cable y que esté encendido. Después busque escáneres otra vez.</translation>
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
        <source>Choose another one. Its name ends in “.cdbackup”.</source>
        <translation>Elija otro. Su nombre termina en “.cdbackup”.</translation>
    </message>
    <message>
        <source>Choose another one. Its name ends in “.cdvault”.</source>
        <translation>Elija otra. Su nombre termina en “.cdvault”.</translation>
    </message>
    <message>
        <source>Choose another place, for example a USB stick.</source>
        <translation>Elija otro lugar, por ejemplo una memoria USB.</translation>
    </message>
    <message>
        <source>Choose another place, for example your own documents or a USB stick.</source>
        <translation>Elija otro lugar, por ejemplo sus propios documentos o una memoria USB.</translation>
    </message>
    <message>
        <source>Choose the answer to the request that was saved here.</source>
        <translation>Elija la respuesta a la solicitud que se guardó aquí.</translation>
    </message>
    <message>
        <source>Choose the certificate file of the service. Its name often ends in “.pem” or “.crt”.</source>
        <translation>Elija el archivo del certificado del servicio. Su nombre muchas veces termina en “.pem” o “.crt”.</translation>
    </message>
    <message>
        <source>Choose the file that came from the people who make this program.</source>
        <translation>Elija el archivo que vino de quienes hacen este programa.</translation>
    </message>
    <message>
        <source>Choose the file that the service gave back. Its name often ends in “.tsr”.</source>
        <translation>Elija el archivo que devolvió el servicio. Su nombre muchas veces termina en “.tsr”.</translation>
    </message>
    <message>
        <source>Close it and try again.</source>
        <translation>Ciérrela e inténtelo otra vez.</translation>
    </message>
    <message>
        <source>Close it there first. Then try again.</source>
        <translation>Ciérrela allí primero. Luego inténtelo otra vez.</translation>
    </message>
    <message>
        <source>Close it where it is open. Then copy the whole folder to this computer or to a USB stick, and open the copy.</source>
        <translation>Ciérrela donde está abierta. Después copie la carpeta entera a esta computadora o a una memoria USB y abra la copia.</translation>
    </message>
    <message>
        <source>Close other programs and try again, or open the folder on another computer.</source>
        <translation>Cierre otros programas e inténtelo otra vez, o abra la carpeta en otra computadora.</translation>
    </message>
    <message>
        <source>Close other programs that scan, wait a moment, and try again.</source>
        <translation>Cierre otros programas que escanean, espere un momento e inténtelo otra vez.</translation>
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
        <source>Do not delete anything. Open your last backup, or a copy of the whole folder, if you have one.</source>
        <translation>No borre nada. Abra su última copia de seguridad o una copia de toda la carpeta, si la tiene.</translation>
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
        <source>Everything saved before is safe. Only the last step is not saved. Nothing that you typed is lost.</source>
        <translation>Todo lo guardado antes está seguro. Solo falta guardar el último paso. Nada de lo que escribió se perdió.</translation>
    </message>
    <message>
        <source>Fetch the answer from the service again.</source>
        <translation>Pida otra vez la respuesta al servicio.</translation>
    </message>
    <message>
        <source>Free some space on the disk. Then try again.</source>
        <translation>Libere espacio en el disco. Luego inténtelo otra vez.</translation>
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
        <source>If that is all right with you, allow the network below and look again.</source>
        <translation>Si está de acuerdo, permita la red abajo y busque otra vez.</translation>
    </message>
    <message>
        <source>If the folder is on a USB stick, check that it is plugged in. Then try again.</source>
        <translation>Si la carpeta está en una memoria USB, revise que esté conectada. Luego inténtelo otra vez.</translation>
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
        <source>Its name, size and date are still in the records. The rest is safe.</source>
        <translation>Su nombre, tamaño y fecha siguen en los datos. Lo demás está seguro.</translation>
    </message>
    <message>
        <source>Keep one passphrase, or first turn off opening with the computer’s login.</source>
        <translation>Conserve una contraseña, o primero desactive la apertura con la sesión de la computadora.</translation>
    </message>
    <message>
        <source>Keep the file in a safe place, and send the request to another service, too.</source>
        <translation>Guarde el archivo en un lugar seguro y envíe la solicitud también a otro servicio.</translation>
    </message>
    <message>
        <source>Leave some papers out and make a second binder of them.</source>
        <translation>Deje fuera algunos papeles y haga con ellos una segunda carpeta de documentos.</translation>
    </message>
    <message>
        <source>Look at the date on the sheet: a newer sheet replaces an older one. Or choose another folder.</source>
        <translation>Mire la fecha de la hoja: una hoja más nueva reemplaza a la anterior. O elija otra carpeta.</translation>
    </message>
    <message>
        <source>Make room on the disk first. Then try again.</source>
        <translation>Primero haga espacio en el disco. Después intente otra vez.</translation>
    </message>
    <message>
        <source>Newer facts come with a newer version of the program.</source>
        <translation>Los datos más nuevos vienen con una versión más nueva del programa.</translation>
    </message>
    <message>
        <source>Nothing more is written to it, so that the rest stays as it is.</source>
        <translation>No se escribe nada más en ella, para que el resto quede como está.</translation>
    </message>
    <message>
        <source>Nothing was asked.</source>
        <translation>No se preguntó nada.</translation>
    </message>
    <message>
        <source>Nothing was changed, and no document was saved yet.</source>
        <translation>No se cambió nada y todavía no se guardó ningún documento.</translation>
    </message>
    <message>
        <source>Nothing was changed, and nothing that you typed is lost.</source>
        <translation>No cambió nada, y no se perdió nada de lo que escribió.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>Nothing was changed. Attached files are kept apart and may still be whole.</source>
        <translation>No se cambió nada. Los archivos adjuntos se guardan aparte y pueden estar completos.</translation>
    </message>
    <message>
        <source>Nothing was changed. No backup was saved yet.</source>
        <translation>No se cambió nada. Aún no se guardó ninguna copia de seguridad.</translation>
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
        <source>Nothing was saved there, and nothing was changed.</source>
        <translation>No se guardó nada ahí, y no cambió nada.</translation>
    </message>
    <message>
        <source>Nothing was taken from it. Your folder was not changed.</source>
        <translation>No se tomó nada de ella. Su carpeta no cambió.</translation>
    </message>
    <message>
        <source>On this computer, scanners cannot be looked for without asking the network too.</source>
        <translation>En esta computadora no se pueden buscar escáneres sin preguntar también en la red.</translation>
    </message>
    <message>
        <source>Open it as a new folder instead: lock, then “Open another folder”.</source>
        <translation>Ábralo como carpeta nueva: bloquee y luego use “Abrir otra carpeta”.</translation>
    </message>
    <message>
        <source>Open it from the account that made it, or ask for a copy of the whole folder.</source>
        <translation>Ábrala desde la cuenta que la creó, o pida una copia de la carpeta entera.</translation>
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
        <source>Open your own copy with its password. You can also save it without the password and add that.</source>
        <translation>Abra su propia copia con su contraseña. También puede guardarla sin contraseña y agregar esa copia.</translation>
    </message>
    <message>
        <source>Put the pages in, or lay the page on the glass and choose the glass.</source>
        <translation>Coloque las páginas en el alimentador, o ponga la página sobre el vidrio y elija el vidrio.</translation>
    </message>
    <message>
        <source>Read the note beside each marked field.</source>
        <translation>Lea la nota junto a cada campo marcado.</translation>
    </message>
    <message>
        <source>Save this backup under another name, and keep both.</source>
        <translation>Guarde esta copia de seguridad con otro nombre, y conserve las dos.</translation>
    </message>
    <message>
        <source>Scan it again at a lower setting, or add it in smaller parts.</source>
        <translation>Escanéelo otra vez con menos calidad, o agréguelo en partes más pequeñas.</translation>
    </message>
    <message>
        <source>Scan it again at a lower setting, or make a smaller copy with another program.</source>
        <translation>Escanéela de nuevo con menos calidad, o haga una copia más pequeña con otro programa.</translation>
    </message>
    <message>
        <source>Send the request again, or send it to another service.</source>
        <translation>Envíe la solicitud otra vez, o envíela a otro servicio.</translation>
    </message>
    <message>
        <source>Send the request to another service.</source>
        <translation>Envíe la solicitud a otro servicio.</translation>
    </message>
    <message>
        <source>Some attached files in this folder are missing or damaged.</source>
        <translation>Faltan algunos archivos adjuntos de esta carpeta o están dañados.</translation>
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
        <source>Something that you typed is not saved yet. The disk did not take it.</source>
        <translation>Algo que usted escribió todavía no está guardado. El disco no lo aceptó.</translation>
    </message>
    <message>
        <source>Something went wrong in the program itself.</source>
        <translation>Algo falló en el programa mismo.</translation>
    </message>
    <message>
        <source>Something went wrong in this program.</source>
        <translation>Algo falló en este programa.</translation>
    </message>
    <message>
        <source>Stopped, as you asked.</source>
        <translation>Se detuvo, como usted pidió.</translation>
    </message>
    <message>
        <source>Take it out with care. For important papers the glass is safer.</source>
        <translation>Sáquelo con cuidado. Para papeles importantes el vidrio es más seguro.</translation>
    </message>
    <message>
        <source>The answer does not bring the certificate that signed it, so it cannot be checked.</source>
        <translation>La respuesta no trae el certificado que la firmó, así que no se puede revisar.</translation>
    </message>
    <message>
        <source>The backup that is already there was not replaced. It may still have them.</source>
        <translation>La copia de seguridad que ya está ahí no se reemplazó. Puede ser que todavía los tenga.</translation>
    </message>
    <message>
        <source>The certificate that signed this answer had run out, or was not made for time stamps.</source>
        <translation>El certificado que firmó esta respuesta había vencido, o no era para sellos de tiempo.</translation>
    </message>
    <message>
        <source>The computer’s login may not be the only way to open this folder.</source>
        <translation>La sesión de la computadora no puede ser la única manera de abrir esta carpeta.</translation>
    </message>
    <message>
        <source>The cover of the scanner is open.</source>
        <translation>La tapa del escáner está abierta.</translation>
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
        <source>The facts in this folder are the same as before.</source>
        <translation>Los datos de esta carpeta son los mismos que antes.</translation>
    </message>
    <message>
        <source>The file is kept as it is. Nothing was changed.</source>
        <translation>El archivo se conserva como está. No se cambió nada.</translation>
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
        <translation>El archivo de clave pide ajustes en los que este programa no confía.</translation>
    </message>
    <message>
        <source>The last changes were not closed in the right way, and they cannot be joined.</source>
        <translation>Los últimos cambios no se cerraron bien y no se pueden unir.</translation>
    </message>
    <message>
        <source>The page could not be scanned.</source>
        <translation>No se pudo escanear la página.</translation>
    </message>
    <message>
        <source>The page “Import people” shows whom. You can remove people one by one.</source>
        <translation>La página «Importar personas» muestra a quiénes. Puede quitar a las personas una por una.</translation>
    </message>
    <message>
        <source>The pages could not be made.</source>
        <translation>No se pudieron hacer las páginas.</translation>
    </message>
    <message>
        <source>The pages scanned before are still here.</source>
        <translation>Las páginas escaneadas antes siguen aquí.</translation>
    </message>
    <message>
        <source>The paper is stuck in the scanner.</source>
        <translation>El papel está atascado en el escáner.</translation>
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
        <source>The scanner does not answer any more.</source>
        <translation>El escáner ya no responde.</translation>
    </message>
    <message>
        <source>The scanner is busy.</source>
        <translation>El escáner está ocupado.</translation>
    </message>
    <message>
        <source>The signature is good, but facts are missing that the program needs.</source>
        <translation>La firma es buena, pero faltan datos que el programa necesita.</translation>
    </message>
    <message>
        <source>The signature is good, but what the file holds cannot be read.</source>
        <translation>La firma es buena, pero no se puede leer lo que contiene el archivo.</translation>
    </message>
    <message>
        <source>The signature of this file is not good. It was changed, or somebody else made it.</source>
        <translation>La firma de este archivo no es buena. Lo cambiaron, o lo hizo otra persona.</translation>
    </message>
    <message>
        <source>The signature on this answer is not right. The file was changed or is damaged.</source>
        <translation>La firma de esta respuesta no es correcta. El archivo fue cambiado o está dañado.</translation>
    </message>
    <message>
        <source>The time-stamp service said no. It gave no time stamp.</source>
        <translation>El servicio de sellos de tiempo dijo que no. No dio ningún sello.</translation>
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
        <source>There is no certificate in this file.</source>
        <translation>En este archivo no hay ningún certificado.</translation>
    </message>
    <message>
        <source>There is no paper in the feeder.</source>
        <translation>No hay papel en el alimentador.</translation>
    </message>
    <message>
        <source>There is not enough room: a folder holds {limit_gb} GB of files, and {left_mb} MB are left.</source>
        <translation>No hay suficiente espacio: en una carpeta caben {limit_gb} GB de archivos y quedan {left_mb} MB.</translation>
    </message>
    <message>
        <source>There is nothing to do. The newer facts stay.</source>
        <translation>No hay nada que hacer. Los datos más nuevos se quedan.</translation>
    </message>
    <message>
        <source>These papers are too many or too large to be put together at once.</source>
        <translation>Estos papeles son demasiados o demasiado grandes para juntarlos de una vez.</translation>
    </message>
    <message>
        <source>These people cannot be taken out together: somebody changed {count} of them.</source>
        <translation>No se puede quitar a estas personas juntas: alguien cambió a {count} de ellas.</translation>
    </message>
    <message>
        <source>This PDF asks for a password of its own, so its pages cannot be shown here.</source>
        <translation>Este PDF pide su propia contraseña, por eso sus páginas no se pueden mostrar aquí.</translation>
    </message>
    <message>
        <source>This backup is damaged, or a part of it is missing.</source>
        <translation>Esta copia de seguridad está dañada, o le falta una parte.</translation>
    </message>
    <message>
        <source>This backup is of another folder.</source>
        <translation>Esta copia de seguridad es de otra carpeta.</translation>
    </message>
    <message>
        <source>This computer account may not read this folder.</source>
        <translation>Esta cuenta de la computadora no puede leer esta carpeta.</translation>
    </message>
    <message>
        <source>This computer account may not use the scanner.</source>
        <translation>Esta cuenta de la computadora no puede usar el escáner.</translation>
    </message>
    <message>
        <source>This computer has no password store that can be used.</source>
        <translation>Esta computadora no tiene un almacén de contraseñas que se pueda usar.</translation>
    </message>
    <message>
        <source>This computer has too little free memory. Opening the folder needs {megabytes} MB.</source>
        <translation>Esta computadora tiene muy poca memoria libre. Para abrir la carpeta se necesitan {megabytes} MB.</translation>
    </message>
    <message>
        <source>This computer’s password store did not allow it.</source>
        <translation>El almacén de contraseñas de esta computadora no lo permitió.</translation>
    </message>
    <message>
        <source>This computer’s password store did not answer.</source>
        <translation>El almacén de contraseñas de esta computadora no respondió.</translation>
    </message>
    <message>
        <source>This computer’s password store did not keep what it was given.</source>
        <translation>El almacén de contraseñas de esta computadora no guardó lo que se le dio.</translation>
    </message>
    <message>
        <source>This computer’s password store has nothing for this folder.</source>
        <translation>El almacén de contraseñas de esta computadora no tiene nada para esta carpeta.</translation>
    </message>
    <message>
        <source>This computer’s password store is locked.</source>
        <translation>El almacén de contraseñas de esta computadora está bloqueado.</translation>
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
        <source>This file is not a backup made by this program.</source>
        <translation>Este archivo no es una copia de seguridad hecha por este programa.</translation>
    </message>
    <message>
        <source>This file is not an answer of a time-stamp service, or it is damaged.</source>
        <translation>Este archivo no es una respuesta de un servicio de sellos de tiempo, o está dañado.</translation>
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
        <source>This folder cannot be opened here, and it has no copy to look at yet.</source>
        <translation>Esta carpeta no se puede abrir aquí, y todavía no tiene una copia que se pueda ver.</translation>
    </message>
    <message>
        <source>This folder is already open in another window or on another computer.</source>
        <translation>Esta carpeta ya está abierta en otra ventana o en otra computadora.</translation>
    </message>
    <message>
        <source>This folder is open since {time} on the computer {host}.</source>
        <translation>Esta carpeta está abierta ({time}) en la computadora {host}.</translation>
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
        <source>This is not an update file for the facts.</source>
        <translation>Este no es un archivo de actualización de los datos.</translation>
    </message>
    <message>
        <source>This is off because other people use this computer too.</source>
        <translation>Esto está apagado porque otras personas también usan esta computadora.</translation>
    </message>
    <message>
        <source>This kind of file cannot be added.</source>
        <translation>Este tipo de archivo no se puede agregar.</translation>
    </message>
    <message>
        <source>This letter was sent. It cannot be changed any more.</source>
        <translation>Esta carta ya se envió. Ya no se puede cambiar.</translation>
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
        <source>This password does not open the PDF.</source>
        <translation>Esta contraseña no abre el PDF.</translation>
    </message>
    <message>
        <source>This picture has too many dots to be opened safely.</source>
        <translation>Esta imagen tiene demasiados puntos para abrirla sin riesgo.</translation>
    </message>
    <message>
        <source>This place is inside the folder itself, where only the program keeps files.</source>
        <translation>Este lugar está dentro de la carpeta misma, donde solo el programa guarda archivos.</translation>
    </message>
    <message>
        <source>This place is inside the folder itself. Both could be lost together.</source>
        <translation>Este lugar está dentro de la misma carpeta. Las dos se podrían perder juntas.</translation>
    </message>
    <message>
        <source>This program cannot check the kind of signature that the service uses.</source>
        <translation>Este programa no puede revisar el tipo de firma que usa el servicio.</translation>
    </message>
    <message>
        <source>This program has changed nothing. What is in the folder is still there.</source>
        <translation>Este programa no cambió nada. Lo que hay en la carpeta sigue ahí.</translation>
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
        <source>This time stamp is for something else, not for this person’s log.</source>
        <translation>Este sello de tiempo es de otra cosa, no del registro de esta persona.</translation>
    </message>
    <message>
        <source>This update is made for a newer version of the program.</source>
        <translation>Esta actualización es para una versión más nueva del programa.</translation>
    </message>
    <message>
        <source>This update is not newer than the facts that are here.</source>
        <translation>Esta actualización no es más nueva que los datos que ya están aquí.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, close other programs first.</source>
        <translation>Inténtelo de nuevo. Si vuelve a pasar, cierre antes otros programas.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, switch the scanner off and on, or take a photo of the page.</source>
        <translation>Inténtelo otra vez. Si vuelve a pasar, apague y encienda el escáner, o tome una foto de la página.</translation>
    </message>
    <message>
        <source>Try another backup, or copy this one again from where it came. If you just made it, try again.</source>
        <translation>Pruebe con otra copia de seguridad, o copie esta otra vez desde donde vino. Si acaba de hacerla, inténtelo otra vez.</translation>
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
        <source>Type your passphrase: it opens the folder as always.</source>
        <translation>Escriba su contraseña: abre la carpeta como siempre.</translation>
    </message>
    <message>
        <source>Unlock it with your passphrase and try again.</source>
        <translation>Desbloquéela con su contraseña e inténtelo otra vez.</translation>
    </message>
    <message>
        <source>Update files are switched off in this program.</source>
        <translation>Los archivos de actualización están apagados en este programa.</translation>
    </message>
    <message>
        <source>Use a PDF, a photo or picture, an email file (.eml) or a text file.</source>
        <translation>Use un PDF, una foto o imagen, un archivo de correo (.eml) o un archivo de texto.</translation>
    </message>
    <message>
        <source>Use a newer version of the program, then choose the file again.</source>
        <translation>Use una versión más nueva del programa y elija el archivo otra vez.</translation>
    </message>
    <message>
        <source>Use only letters, numbers, spaces and the signs on your keyboard.</source>
        <translation>Use solo letras, números, espacios y los signos de su teclado.</translation>
    </message>
    <message>
        <source>Use the recovery sheet: its code opens the folder. Without the sheet, open a copy of the whole folder, if you have one. Do not delete anything.</source>
        <translation>Use la hoja de recuperación: su código abre la carpeta. Sin la hoja, abra una copia de toda la carpeta, si la tiene. No borre nada.</translation>
    </message>
    <message>
        <source>What this computer’s password store has for this folder is out of date.</source>
        <translation>Lo que el almacén de contraseñas de esta computadora tiene para esta carpeta ya no vale.</translation>
    </message>
    <message>
        <source>What you typed is safe. No document was saved yet.</source>
        <translation>Lo que escribió está seguro. Aún no se guardó ningún documento.</translation>
    </message>
    <message>
        <source>You can go on working. If it happens again, close the program and open it again.</source>
        <translation>Puede seguir trabajando. Si vuelve a pasar, cierre el programa y ábralo otra vez.</translation>
    </message>
    <message>
        <source>You can start again at any time.</source>
        <translation>Puede empezar otra vez cuando quiera.</translation>
    </message>
    <message>
        <source>Your file on the computer was not changed. It was not added to the folder.</source>
        <translation>El archivo en su computadora no cambió. No se agregó a la carpeta.</translation>
    </message>
    <message>
        <source>Your passphrase opens the folder as always. You can try again at any time.</source>
        <translation>Su contraseña abre la carpeta como siempre. Puede volver a intentarlo cuando quiera.</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>A word, a number, a source</source>
        <translation>Una palabra, un número, una fuente</translation>
    </message>
    <message>
        <source>Add this day</source>
        <translation>Agregar este día</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Back to Help</source>
        <translation>Volver a Ayuda</translation>
    </message>
    <message>
        <source>Check this</source>
        <translation>Revisar esto</translation>
    </message>
    <message>
        <source>Choose the day.</source>
        <translation>Elija el día.</translation>
    </message>
    <message>
        <source>Closed days</source>
        <translation>Días cerrados</translation>
    </message>
    <message>
        <source>Closed days of your own</source>
        <translation>Sus propios días cerrados</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Cerrado el</translation>
    </message>
    <message>
        <source>Confirmation number of ICE</source>
        <translation>Número de confirmación de ICE</translation>
    </message>
    <message>
        <source>Dated: {date}</source>
        <translation>Fecha: {date}</translation>
    </message>
    <message>
        <source>Every rule, number and limit that this program uses, with source and date</source>
        <translation>Cada regla, número y plazo que usa este programa, con fuente y fecha</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Facts and their dates</source>
        <translation>Los datos y sus fechas</translation>
    </message>
    <message>
        <source>Federal holidays are counted by themselves. Sometimes a president closes offices on one more day. Add it here, and every count of days and hours knows it.</source>
        <translation>Los feriados federales se cuentan solos. A veces un presidente cierra las oficinas un día más. Agréguelo aquí, y todas las cuentas de días y horas lo toman en cuenta.</translation>
    </message>
    <message>
        <source>Load newer facts</source>
        <translation>Cargar datos más nuevos</translation>
    </message>
    <message>
        <source>Newer facts are in force</source>
        <translation>Ya valen datos más nuevos</translation>
    </message>
    <message>
        <source>Newer facts of {day} are in force. Each one shows its source.</source>
        <translation>Valen datos más nuevos, del {day}. Cada uno muestra su fuente.</translation>
    </message>
    <message>
        <source>No day was added yet.</source>
        <translation>Todavía no se agregó ningún día.</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>No comprobados</translation>
    </message>
    <message>
        <source>Nothing fits. Try another word.</source>
        <translation>No hay nada que coincida. Pruebe otra palabra.</translation>
    </message>
    <message>
        <source>Number of the court case</source>
        <translation>Número del caso en la corte</translation>
    </message>
    <message>
        <source>Older than 180 days, or without a date</source>
        <translation>De más de 180 días, o sin fecha</translation>
    </message>
    <message>
        <source>Place of birth on the papers</source>
        <translation>Lugar de nacimiento en los papeles</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Take away {day}</source>
        <translation>Quitar {day}</translation>
    </message>
    <message>
        <source>The next closed days: {days}.</source>
        <translation>Los próximos días cerrados: {days}.</translation>
    </message>
    <message>
        <source>The sources</source>
        <translation>Las fuentes</translation>
    </message>
    <message>
        <source>They were issued on {day}. Their signature is good.</source>
        <translation>Son del {day}. Su firma es buena.</translation>
    </message>
    <message>
        <source>What each source says</source>
        <translation>Lo que dice cada fuente</translation>
    </message>
    <message>
        <source>Why, or where you read it</source>
        <translation>Por qué, o dónde lo leyó</translation>
    </message>
    <message>
        <source>{day} ({holiday})</source>
        <translation>{day} ({holiday})</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Add one or two more words, or use the one that we made up.</source>
        <translation>Agregue una o dos palabras más, o use la que inventamos.</translation>
    </message>
    <message>
        <source>An office that helps many people</source>
        <translation>Una oficina que ayuda a muchas personas</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>Otra</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation>Elija una contraseña</translation>
    </message>
    <message>
        <source>Each person has a passphrase. You can add folders later.</source>
        <translation>Cada persona tiene una contraseña. Puede agregar carpetas después.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>I come from another computer</source>
        <translation>Vengo de otra computadora</translation>
    </message>
    <message>
        <source>I have the code on paper, printed or copied by hand</source>
        <translation>Tengo el código en papel, impreso o copiado a mano</translation>
    </message>
    <message>
        <source>If you forget the passphrase, only this code opens the folder. Put it on paper now.</source>
        <translation>Si olvida la contraseña, solo este código abre la carpeta. Póngalo ahora en papel.</translation>
    </message>
    <message>
        <source>It is the only key to the folder, with the recovery sheet. Several words are best.</source>
        <translation>Es la única llave de la carpeta, junto con la hoja de recuperación. Lo mejor son varias palabras.</translation>
    </message>
    <message>
        <source>Keep the sheet away from this computer.</source>
        <translation>Guarde la hoja lejos de esta computadora.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Language of the sheet</source>
        <translation>Idioma de la hoja</translation>
    </message>
    <message>
        <source>Locks after 2 minutes without use</source>
        <translation>Se bloquea tras 2 minutos sin uso</translation>
    </message>
    <message>
        <source>Locks after 5 minutes without use</source>
        <translation>Se bloquea tras 5 minutos sin uso</translation>
    </message>
    <message>
        <source>Making the folder…</source>
        <translation>Haciendo la carpeta…</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Nobody in it is real</source>
        <translation>Nadie en ella es real</translation>
    </message>
    <message>
        <source>Nobody in it is real. This takes a few seconds.</source>
        <translation>Nadie en ella es real. Tarda unos segundos.</translation>
    </message>
    <message>
        <source>Not legal advice. Not a substitute for a lawyer. Not from the government.</source>
        <translation>No es consejo legal. No reemplaza a un abogado. No es del gobierno.</translation>
    </message>
    <message>
        <source>On this computer or on a USB stick</source>
        <translation>En esta computadora o en una memoria USB</translation>
    </message>
    <message>
        <source>One folder for each person</source>
        <translation>Una carpeta para cada persona</translation>
    </message>
    <message>
        <source>One folder for the family</source>
        <translation>Una carpeta para la familia</translation>
    </message>
    <message>
        <source>One folder for the family, or one for each person?</source>
        <translation>¿Una carpeta para la familia, o una para cada persona?</translation>
    </message>
    <message>
        <source>One passphrase. Everyone’s papers are together.</source>
        <translation>Una sola contraseña. Los papeles de todos están juntos.</translation>
    </message>
    <message>
        <source>Only me</source>
        <translation>Solo yo</translation>
    </message>
    <message>
        <source>Open a folder I already have</source>
        <translation>Abrir una carpeta que ya tengo</translation>
    </message>
    <message>
        <source>Other people can see this screen: keep the window’s title and icon plain</source>
        <translation>Otras personas pueden ver esta pantalla: que el título y el icono de la ventana no digan nada</translation>
    </message>
    <message>
        <source>Other people too</source>
        <translation>También otras personas</translation>
    </message>
    <message>
        <source>Part {number} of 7</source>
        <translation>Parte {number} de 7</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>Guardar el archivo</translation>
    </message>
    <message>
        <source>Save the recovery sheet</source>
        <translation>Guardar la hoja de recuperación</translation>
    </message>
    <message>
        <source>Save the recovery sheet as a file?</source>
        <translation>¿Guardar la hoja de recuperación como archivo?</translation>
    </message>
    <message>
        <source>Starts with a list of people. Locks after 5 minutes</source>
        <translation>Empieza con una lista de personas. Se bloquea tras 5 minutos</translation>
    </message>
    <message>
        <source>Step {number} of {total}</source>
        <translation>Paso {number} de {total}</translation>
    </message>
    <message>
        <source>Take your recovery sheet and type two parts of the code</source>
        <translation>Tome su hoja de recuperación y escriba dos partes del código</translation>
    </message>
    <message>
        <source>The file is not encrypted. Whoever finds it can open your folder. Save it on a USB stick, print it elsewhere, then delete it.</source>
        <translation>El archivo no está cifrado. Quien lo encuentre puede abrir su carpeta. Guárdelo en una memoria USB, imprímalo en otro lugar y luego bórrelo.</translation>
    </message>
    <message>
        <source>The file is saved. It is not encrypted.</source>
        <translation>El archivo está guardado. No está cifrado.</translation>
    </message>
    <message>
        <source>The practice family is coming</source>
        <translation>La familia de práctica está en camino</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>La misma contraseña otra vez</translation>
    </message>
    <message>
        <source>The two are not the same. Show both and compare.</source>
        <translation>Las dos no son iguales. Muestre las dos y compare.</translation>
    </message>
    <message>
        <source>The window is then called only “Folder”, in the taskbar too. Settings can change it.</source>
        <translation>Entonces la ventana se llama solo “Carpeta”, también en la barra de tareas. Se puede cambiar en Ajustes.</translation>
    </message>
    <message>
        <source>This is not what stands on the sheet. Look at it again.</source>
        <translation>Esto no es lo que dice la hoja. Mírela otra vez.</translation>
    </message>
    <message>
        <source>This program keeps your papers and your calls in order, only on this computer.</source>
        <translation>Este programa mantiene en orden sus papeles y sus llamadas, solo en esta computadora.</translation>
    </message>
    <message>
        <source>This shows that your copy is complete and readable.</source>
        <translation>Esto muestra que su copia está completa y se puede leer.</translation>
    </message>
    <message>
        <source>Try it with a practice family</source>
        <translation>Probar con una familia de práctica</translation>
    </message>
    <message>
        <source>Use this one</source>
        <translation>Usar esta</translation>
    </message>
    <message>
        <source>We ask so that the folder locks soon enough when you walk away.</source>
        <translation>Lo preguntamos para que la carpeta se bloquee a tiempo cuando usted se aleja.</translation>
    </message>
    <message>
        <source>We can make one up for you:</source>
        <translation>Podemos inventar una para usted:</translation>
    </message>
    <message>
        <source>Welcome. Which language do you read best?</source>
        <translation>Le damos la bienvenida. ¿Qué idioma lee mejor?</translation>
    </message>
    <message>
        <source>Who uses this computer?</source>
        <translation>¿Quién usa esta computadora?</translation>
    </message>
    <message>
        <source>Whoever has the sheet and the folder can read everything.</source>
        <translation>Quien tenga la hoja y la carpeta puede leerlo todo.</translation>
    </message>
    <message>
        <source>Whoever opens a folder sees everyone in it.</source>
        <translation>Quien abre una carpeta ve a todos los que están en ella.</translation>
    </message>
    <message>
        <source>With a backup file on a USB stick</source>
        <translation>Con una copia de seguridad en una memoria USB</translation>
    </message>
    <message>
        <source>You can change it at any time.</source>
        <translation>Puede cambiarlo cuando quiera.</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Su contraseña</translation>
    </message>
    <message>
        <source>Your recovery sheet</source>
        <translation>Su hoja de recuperación</translation>
    </message>
</context>
<context>
    <name>Guides</name>
    <message>
        <source>A-number, nine digits</source>
        <translation>Número A, nueve dígitos</translation>
    </message>
    <message>
        <source>Another spelling to try</source>
        <translation>Otra forma de escribirlo</translation>
    </message>
    <message>
        <source>Apartment</source>
        <translation>Apartamento</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>Birth date (copied as month/day/year)</source>
        <translation>Fecha de nacimiento (se copia como mes/día/año)</translation>
    </message>
    <message>
        <source>Birthplace as on the papers</source>
        <translation>Lugar de nacimiento como en los papeles</translation>
    </message>
    <message>
        <source>Choose a guide from the list.</source>
        <translation>Elija una guía de la lista.</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>Compare with the official page and with your own paper.</source>
        <translation>Compare con la página oficial y con su propio papel.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copiar la dirección</translation>
    </message>
    <message>
        <source>Copy number</source>
        <translation>Copiar el número</translation>
    </message>
    <message>
        <source>Country of birth</source>
        <translation>País de nacimiento</translation>
    </message>
    <message>
        <source>Done on {day}</source>
        <translation>Hecho el {day}</translation>
    </message>
    <message>
        <source>Email address</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Fill it in on Identity</source>
        <translation>Anotarlo en Identidad</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Guide: {title}</source>
        <translation>Guía: {title}</translation>
    </message>
    <message>
        <source>Guides</source>
        <translation>Guías</translation>
    </message>
    <message>
        <source>Guides by situation</source>
        <translation>Guías por situación</translation>
    </message>
    <message>
        <source>I am calling about this: {topic}.</source>
        <translation>Llamo por esto: {topic}.</translation>
    </message>
    <message>
        <source>In English: “{words}”</source>
        <translation>En inglés: “{words}”</translation>
    </message>
    <message>
        <source>I’m calling now</source>
        <translation>Estoy llamando</translation>
    </message>
    <message>
        <source>I’m calling now: {number}</source>
        <translation>Estoy llamando: {number}</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>Marcar como hecho</translation>
    </message>
    <message>
        <source>Name as the government wrote it</source>
        <translation>Nombre como lo escribió el gobierno</translation>
    </message>
    <message>
        <source>Open Identity</source>
        <translation>Abrir Identidad</translation>
    </message>
    <message>
        <source>Open the appointments</source>
        <translation>Abrir las citas</translation>
    </message>
    <message>
        <source>Open the contact attempts</source>
        <translation>Abrir los intentos de contacto</translation>
    </message>
    <message>
        <source>Open the contacts</source>
        <translation>Abrir los contactos</translation>
    </message>
    <message>
        <source>Open the directory</source>
        <translation>Abrir el directorio</translation>
    </message>
    <message>
        <source>Open the documents</source>
        <translation>Abrir los documentos</translation>
    </message>
    <message>
        <source>Open the emergency plan</source>
        <translation>Abrir el plan de emergencia</translation>
    </message>
    <message>
        <source>Open the moves</source>
        <translation>Abrir las mudanzas</translation>
    </message>
    <message>
        <source>Open the page for the day</source>
        <translation>Abrir la página para el día</translation>
    </message>
    <message>
        <source>Open the papers that others keep</source>
        <translation>Abrir los papeles que guardan otros</translation>
    </message>
    <message>
        <source>Open the release papers</source>
        <translation>Abrir los papeles de liberación</translation>
    </message>
    <message>
        <source>Open “Find someone”</source>
        <translation>Abrir “Encontrar a alguien”</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Número de teléfono</translation>
    </message>
    <message>
        <source>Receipt number</source>
        <translation>Número de recibo</translation>
    </message>
    <message>
        <source>Save it as an appointment</source>
        <translation>Guardarla como una cita</translation>
    </message>
    <message>
        <source>Say: “I am calling about this: {topic}.”</source>
        <translation>Diga: “Llamo por esto: {topic}.”</translation>
    </message>
    <message>
        <source>Shown first: {reading}</source>
        <translation>Se muestra primero: {reading}</translation>
    </message>
    <message>
        <source>Some of this is old or has no date</source>
        <translation>Parte de esto es viejo o no tiene fecha</translation>
    </message>
    <message>
        <source>Source and date</source>
        <translation>Fuente y fecha</translation>
    </message>
    <message>
        <source>Sources differ: {topic}</source>
        <translation>Las fuentes no coinciden: {topic}</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Step by step, with source and date. This program contacts nobody by itself.</source>
        <translation>Paso a paso, con fuente y fecha. Este programa no contacta a nadie por sí mismo.</translation>
    </message>
    <message>
        <source>Step {number}: {state}</source>
        <translation>Paso {number}: {state}</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>Calle y número</translation>
    </message>
    <message>
        <source>Subject ID</source>
        <translation>Subject ID</translation>
    </message>
    <message>
        <source>The next one would be {day}, {time}.</source>
        <translation>La próxima sería {day}, {time}.</translation>
    </message>
    <message>
        <source>This is your own spelling. The one on the papers is not written down yet.</source>
        <translation>Así lo escribe usted. Todavía no está anotado cómo está en los papeles.</translation>
    </message>
    <message>
        <source>Tick a step</source>
        <translation>Marcar un paso</translation>
    </message>
    <message>
        <source>Write down a try</source>
        <translation>Anotar un intento</translation>
    </message>
    <message>
        <source>Write down the error</source>
        <translation>Anotar el error</translation>
    </message>
    <message>
        <source>Write the letter</source>
        <translation>Escribir la carta</translation>
    </message>
    <message>
        <source>You answered: I don’t have it</source>
        <translation>Usted respondió: No lo tengo</translation>
    </message>
    <message>
        <source>ZIP code</source>
        <translation>Código postal (ZIP)</translation>
    </message>
    <message>
        <source>{done} of {count} steps done</source>
        <translation>{done} de {count} pasos hechos</translation>
    </message>
</context>
<context>
    <name>Identity</name>
    <message>
        <source>11 characters on Form I-94. Since May 2019 the tenth can be a letter.</source>
        <translation>11 signos en el formulario I-94. Desde mayo de 2019 el décimo puede ser una letra.</translation>
    </message>
    <message>
        <source>7, 8 or 9 digits. Top right of the Notice to Appear; front of a work permit or green card, where it says USCIS#; after the name on a court notice.</source>
        <translation>7, 8 o 9 cifras. Arriba a la derecha en el aviso de comparecencia (Notice to Appear); en el frente del permiso de trabajo o de la green card, donde dice USCIS#; después del nombre en un aviso de la corte.</translation>
    </message>
    <message>
        <source>A-number</source>
        <translation>Número A</translation>
    </message>
    <message>
        <source>Add a language</source>
        <translation>Agregar un idioma</translation>
    </message>
    <message>
        <source>Add the family member to this folder first, on the page People.</source>
        <translation>Primero agregue al familiar a esta carpeta, en la página Personas.</translation>
    </message>
    <message>
        <source>All of them, with accents and hyphens.</source>
        <translation>Todos, con acentos y guiones.</translation>
    </message>
    <message>
        <source>An archived person is left out of the list. Everything is kept.</source>
        <translation>Una persona archivada no sale en la lista. Todo se conserva.</translation>
    </message>
    <message>
        <source>Another USCIS receipt number</source>
        <translation>Otro número de recibo de USCIS</translation>
    </message>
    <message>
        <source>Apartment</source>
        <translation>Apartamento</translation>
    </message>
    <message>
        <source>Apartment or unit</source>
        <translation>Apartamento o unidad</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivar</translation>
    </message>
    <message>
        <source>Archive or remove</source>
        <translation>Archivar o quitar</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Fecha de nacimiento</translation>
    </message>
    <message>
        <source>Birth, and what the papers say</source>
        <translation>Nacimiento, y lo que dicen los papeles</translation>
    </message>
    <message>
        <source>Birthplace</source>
        <translation>Lugar de nacimiento</translation>
    </message>
    <message>
        <source>Birthplace on papers</source>
        <translation>Lugar de nacimiento en los papeles</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>Country of birth</source>
        <translation>País de nacimiento</translation>
    </message>
    <message>
        <source>Country of the passport</source>
        <translation>País del pasaporte</translation>
    </message>
    <message>
        <source>Digits, near the top of some ICE or CBP forms. Keep it so that nobody takes it for an A-number.</source>
        <translation>Cifras, arriba en algunos formularios de ICE o CBP. Guárdelo para que nadie lo confunda con un número A.</translation>
    </message>
    <message>
        <source>Digits. On Form I-385 and on other papers from the border. How many digits it has is not published. Many people do not have one; then changing a date works by phone.</source>
        <translation>Cifras. En el formulario I-385 y en otros papeles de la frontera. No se publica cuántas cifras tiene. Muchas personas no lo tienen; entonces la fecha se cambia por teléfono.</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Event number</source>
        <translation>Número de evento</translation>
    </message>
    <message>
        <source>Everything is kept. At the end of this page the person can be taken out again.</source>
        <translation>Todo se conserva. Al final de esta página puede sacar a la persona otra vez.</translation>
    </message>
    <message>
        <source>FIN</source>
        <translation>FIN</translation>
    </message>
    <message>
        <source>Family in this folder</source>
        <translation>Familia en esta carpeta</translation>
    </message>
    <message>
        <source>Family names</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>Given names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>I don’t have it</source>
        <translation>No lo tengo</translation>
    </message>
    <message>
        <source>I have it now</source>
        <translation>Ya lo tengo</translation>
    </message>
    <message>
        <source>I-94 number</source>
        <translation>Número de I-94</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identidad</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Languages and address</source>
        <translation>Idiomas y dirección</translation>
    </message>
    <message>
        <source>Letter for letter, as the government wrote it, in the same order.</source>
        <translation>Letra por letra, como lo escribió el gobierno, en el mismo orden.</translation>
    </message>
    <message>
        <source>Letter for letter, mistakes too.</source>
        <translation>Letra por letra, también los errores.</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Vincular</translation>
    </message>
    <message>
        <source>Link a family member</source>
        <translation>Vincular a un familiar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Name on papers</source>
        <translation>Nombre en los papeles</translation>
    </message>
    <message>
        <source>Nobody linked yet. Each family member has a record of their own.</source>
        <translation>Aún no hay nadie vinculado. Cada familiar tiene sus propios datos.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Notes for yourself</source>
        <translation>Notas para usted</translation>
    </message>
    <message>
        <source>Numbers on the papers</source>
        <translation>Números en los papeles</translation>
    </message>
    <message>
        <source>On the page with the photo. Letters and digits; how many depends on the country.</source>
        <translation>En la página con la foto. Letras y cifras; cuántas depende del país.</translation>
    </message>
    <message>
        <source>One on each line. A helper tries all of them in the locator.</source>
        <translation>Uno en cada línea. Quien ayuda los prueba todos en el localizador.</translation>
    </message>
    <message>
        <source>Other names and spellings</source>
        <translation>Otros nombres y formas de escribirlos</translation>
    </message>
    <message>
        <source>Passport number</source>
        <translation>Número de pasaporte</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Remove this person…</source>
        <translation>Quitar a esta persona…</translation>
    </message>
    <message>
        <source>Remove {language}</source>
        <translation>Quitar {language}</translation>
    </message>
    <message>
        <source>Shown as {number}</source>
        <translation>Se muestra como {number}</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>Calle y número</translation>
    </message>
    <message>
        <source>Subject ID</source>
        <translation>Subject ID</translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation>Sacar del archivo</translation>
    </message>
    <message>
        <source>The best one first. Officers and helpers need to know.</source>
        <translation>Primero el que mejor habla. Los oficiales y quienes ayudan necesitan saberlo.</translation>
    </message>
    <message>
        <source>The locator asks for it.</source>
        <translation>El localizador lo pide.</translation>
    </message>
    <message>
        <source>The other record gets the link too.</source>
        <translation>El otro registro también recibe el vínculo.</translation>
    </message>
    <message>
        <source>The true one.</source>
        <translation>El verdadero.</translation>
    </message>
    <message>
        <source>There is nobody else to link</source>
        <translation>No hay nadie más a quien vincular</translation>
    </message>
    <message>
        <source>They stay in this folder and are not printed.</source>
        <translation>Se quedan en esta carpeta y no se imprimen.</translation>
    </message>
    <message>
        <source>This person is archived</source>
        <translation>Esta persona está archivada</translation>
    </message>
    <message>
        <source>This person is archived: everything is kept, and the list leaves it out.</source>
        <translation>Esta persona está archivada: todo se conserva y no sale en la lista.</translation>
    </message>
    <message>
        <source>Three letters and ten digits, in the receipt number box of Form I-797.</source>
        <translation>Tres letras y diez cifras, en la casilla del número de recibo del formulario I-797.</translation>
    </message>
    <message>
        <source>Three letters and ten digits, near the top of some ICE or CBP forms.</source>
        <translation>Tres letras y diez cifras, arriba en algunos formularios de ICE o CBP.</translation>
    </message>
    <message>
        <source>Type each one as it stands on the paper. If there is none, say so: that helps too.</source>
        <translation>Escriba cada uno como está en el papel. Si no hay ninguno, dígalo: eso también ayuda.</translation>
    </message>
    <message>
        <source>USCIS receipt number</source>
        <translation>Número de recibo de USCIS</translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation>Desvincular</translation>
    </message>
    <message>
        <source>Unlink {name}</source>
        <translation>Desvincular a {name}</translation>
    </message>
    <message>
        <source>Use {number}</source>
        <translation>Usar {number}</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Válido hasta</translation>
    </message>
    <message>
        <source>What is this person to {name}?</source>
        <translation>¿Qué es esta persona de {name}?</translation>
    </message>
    <message>
        <source>Where is it?</source>
        <translation>¿Dónde está?</translation>
    </message>
    <message>
        <source>Who?</source>
        <translation>¿Quién?</translation>
    </message>
    <message>
        <source>Why both? The ICE scheduler asks for the birthplace that was given at the border. The locator finds a name only when it is spelled exactly as ICE wrote it. If they differ, a lawyer can tell you more.</source>
        <translation>¿Por qué los dos? El programador de citas de ICE pide el lugar de nacimiento que se dio en la frontera. El localizador encuentra un nombre solo si está escrito tal como lo escribió ICE. Si son distintos, un abogado puede decirle más.</translation>
    </message>
    <message>
        <source>ZIP code</source>
        <translation>Código postal (ZIP)</translation>
    </message>
    <message>
        <source>{number}: I don’t have it</source>
        <translation>{number}: No lo tengo</translation>
    </message>
    <message>
        <source>{number}: I have it now</source>
        <translation>{number}: Ya lo tengo</translation>
    </message>
    <message>
        <source>{number}: Where is it?</source>
        <translation>{number}: ¿Dónde está?</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>A copy of every page</source>
        <translation>Una copia de todas las páginas</translation>
    </message>
    <message>
        <source>A copy of the photo page</source>
        <translation>Una copia de la página de la foto</translation>
    </message>
    <message>
        <source>A date is printed on the paper</source>
        <translation>Hay una fecha impresa en el papel</translation>
    </message>
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
        <source>A letter or an email</source>
        <translation>Una carta o un correo</translation>
    </message>
    <message>
        <source>A paper</source>
        <translation>Un papel</translation>
    </message>
    <message>
        <source>A paralegal</source>
        <translation>Un asistente legal</translation>
    </message>
    <message>
        <source>A phone call</source>
        <translation>Una llamada</translation>
    </message>
    <message>
        <source>A phone number that is answered</source>
        <translation>Un número de teléfono donde contestan</translation>
    </message>
    <message>
        <source>A sheet before each tab</source>
        <translation>Una hoja antes de cada pestaña</translation>
    </message>
    <message>
        <source>A translator’s form after papers in another language</source>
        <translation>Formulario del traductor después de los papeles en otro idioma</translation>
    </message>
    <message>
        <source>A website</source>
        <translation>Un sitio web</translation>
    </message>
    <message>
        <source>A-number</source>
        <translation>Número A</translation>
    </message>
    <message>
        <source>A-number</source>
        <comment>item of a case review</comment>
        <translation>Número A</translation>
    </message>
    <message>
        <source>A-number on the cover and in the footer</source>
        <translation>Número A en la portada y al pie</translation>
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
        <source>Address</source>
        <translation>Dirección</translation>
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
        <source>An email address that works</source>
        <translation>Una dirección de correo electrónico que funciona</translation>
    </message>
    <message>
        <source>Another appointment</source>
        <translation>Otra cita</translation>
    </message>
    <message>
        <source>Another care paper</source>
        <translation>Otro documento de cuidado</translation>
    </message>
    <message>
        <source>Another dated paper</source>
        <translation>Otro papel con fecha</translation>
    </message>
    <message>
        <source>Another number</source>
        <translation>Otro número</translation>
    </message>
    <message>
        <source>Another published guide</source>
        <translation>Otra guía publicada</translation>
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
        <source>Ask a lawyer before you share it</source>
        <translation>Pregunte a un abogado antes de compartirlo</translation>
    </message>
    <message>
        <source>Ask for a passport or papers</source>
        <translation>Pedir un pasaporte o papeles</translation>
    </message>
    <message>
        <source>Ask for another date</source>
        <translation>Pedir otra fecha</translation>
    </message>
    <message>
        <source>Ask for permission to move</source>
        <translation>Pedir permiso para mudarse</translation>
    </message>
    <message>
        <source>Ask for removal of an ankle monitor</source>
        <translation>Pedir que quiten el grillete electrónico</translation>
    </message>
    <message>
        <source>Ask the lawyer first</source>
        <translation>Preguntar primero al abogado</translation>
    </message>
    <message>
        <source>Ask the officer before the move</source>
        <translation>Preguntar al oficial antes de la mudanza</translation>
    </message>
    <message>
        <source>Asked for it</source>
        <translation>Ya lo pidió</translation>
    </message>
    <message>
        <source>Asked for, not confirmed</source>
        <translation>Pedida, sin confirmar</translation>
    </message>
    <message>
        <source>Attach damaged files as they are</source>
        <translation>Adjuntar los archivos dañados tal como están</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Intento</translation>
    </message>
    <message>
        <source>Bank and cards</source>
        <translation>Banco y tarjetas</translation>
    </message>
    <message>
        <source>Bank statement</source>
        <translation>Estado de cuenta del banco</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>Bengalí</translation>
    </message>
    <message>
        <source>Bill</source>
        <translation>Factura o recibo de servicios</translation>
    </message>
    <message>
        <source>Bills to pay</source>
        <translation>Cuentas por pagar</translation>
    </message>
    <message>
        <source>Birth date, birth country or another number</source>
        <translation>Fecha de nacimiento, país de nacimiento u otro número</translation>
    </message>
    <message>
        <source>Blank forms to fill by hand</source>
        <translation>Formularios en blanco para llenar a mano</translation>
    </message>
    <message>
        <source>Bond</source>
        <translation>Fianza</translation>
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
        <source>By email</source>
        <translation>Por correo electrónico</translation>
    </message>
    <message>
        <source>By mail</source>
        <translation>Por correo</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>Por teléfono</translation>
    </message>
    <message>
        <source>By phone</source>
        <comment>how an agency was told</comment>
        <translation>Por teléfono</translation>
    </message>
    <message>
        <source>By video</source>
        <translation>Por video</translation>
    </message>
    <message>
        <source>CBP</source>
        <translation>CBP</translation>
    </message>
    <message>
        <source>Call list of the phone</source>
        <translation>Lista de llamadas del teléfono</translation>
    </message>
    <message>
        <source>Call-in letter (G-56)</source>
        <translation>Carta de citación (G-56)</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Cancelada</translation>
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
        <source>Card for the door</source>
        <translation>Tarjeta para la puerta</translation>
    </message>
    <message>
        <source>Card to show, in two languages</source>
        <translation>Tarjeta para mostrar, en dos idiomas</translation>
    </message>
    <message>
        <source>Caregiver’s Authorization Affidavit (California)</source>
        <translation>Declaración de autorización del cuidador, “Caregiver’s Authorization Affidavit” (California)</translation>
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
        <source>Changed</source>
        <translation>Cambió</translation>
    </message>
    <message>
        <source>Check-in with ICE</source>
        <translation>Cita con ICE (check-in)</translation>
    </message>
    <message>
        <source>Checked with the source</source>
        <translation>Revisado con la fuente</translation>
    </message>
    <message>
        <source>Christmas Day</source>
        <translation>Navidad</translation>
    </message>
    <message>
        <source>Closed now</source>
        <translation>Cerrada ahora</translation>
    </message>
    <message>
        <source>Codes for a phone camera</source>
        <translation>Códigos para la cámara del teléfono</translation>
    </message>
    <message>
        <source>Columbus Day</source>
        <translation>Día de Colón</translation>
    </message>
    <message>
        <source>Comes to appointments</source>
        <translation>Acompaña a las citas</translation>
    </message>
    <message>
        <source>Confirmation number</source>
        <translation>Número de confirmación</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmada</translation>
    </message>
    <message>
        <source>Consulate</source>
        <translation>Consulado</translation>
    </message>
    <message>
        <source>Consulate: country and city</source>
        <translation>Consulado: país y ciudad</translation>
    </message>
    <message>
        <source>Consulate’s phone</source>
        <translation>Teléfono del consulado</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Copy for a caregiver</source>
        <translation>Copia para quien cuida a los niños</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Corrección</translation>
    </message>
    <message>
        <source>Could not be checked</source>
        <translation>No se pudo revisar</translation>
    </message>
    <message>
        <source>Court copy</source>
        <comment>binder</comment>
        <translation>Copia para la corte</translation>
    </message>
    <message>
        <source>Court, judge and hearing on the cover</source>
        <translation>Corte, juez y audiencia en la portada</translation>
    </message>
    <message>
        <source>Court: individual hearing</source>
        <translation>Corte: audiencia individual</translation>
    </message>
    <message>
        <source>Court: master hearing</source>
        <translation>Corte: audiencia preliminar (master)</translation>
    </message>
    <message>
        <source>Cover and lists in the language of this window</source>
        <translation>Portada y listas en el idioma de esta ventana</translation>
    </message>
    <message>
        <source>DETAINED</source>
        <translation>DETENIDO</translation>
    </message>
    <message>
        <source>Dari</source>
        <translation>Darí</translation>
    </message>
    <message>
        <source>Date of the earlier request to the local office</source>
        <translation>Fecha de la solicitud anterior a la oficina local</translation>
    </message>
    <message>
        <source>Dated mail</source>
        <translation>Carta con fecha</translation>
    </message>
    <message>
        <source>Doctor and clinic</source>
        <translation>Doctor y clínica</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Does a paper or an officer say to ask ICE before a move?</source>
        <translation>¿Dice un papel o un oficial que se pregunte a ICE antes de una mudanza?</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>No corresponde</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>a task of a move</comment>
        <translation>Hecho</translation>
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
        <source>Email address</source>
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
        <source>Exhibit letter on every page</source>
        <translation>Letra del anexo en cada página</translation>
    </message>
    <message>
        <source>Expedited Removal (I-860)</source>
        <translation>Expulsión acelerada (I-860)</translation>
    </message>
    <message>
        <source>Explain a missed check-in</source>
        <translation>Explicar por qué no fue a un check-in</translation>
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
        <source>For a caregiver</source>
        <comment>binder</comment>
        <translation>Para quien cuida a los niños</translation>
    </message>
    <message>
        <source>For an ICE check-in</source>
        <comment>binder</comment>
        <translation>Para una cita con ICE (check-in)</translation>
    </message>
    <message>
        <source>For myself</source>
        <comment>binder</comment>
        <translation>Para mí</translation>
    </message>
    <message>
        <source>For the lawyer</source>
        <comment>binder</comment>
        <translation>Para el abogado o la abogada</translation>
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
        <source>Form G-28 or Form 60-001, if someone else asks</source>
        <translation>Formulario G-28 o formulario 60-001, si pregunta otra persona</translation>
    </message>
    <message>
        <source>Free legal help that was asked</source>
        <translation>Ayuda legal gratuita a la que se pidió apoyo</translation>
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
        <source>Full plan</source>
        <translation>Plan completo</translation>
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
        <source>Give the paper back</source>
        <translation>Que devuelvan el papel</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Bueno saberlo</translation>
    </message>
    <message>
        <source>Got an answer</source>
        <translation>Hubo respuesta</translation>
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
        <source>Health</source>
        <translation>Salud</translation>
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
        <source>Hours</source>
        <translation>Horario</translation>
    </message>
    <message>
        <source>How days are counted</source>
        <translation>Cómo se cuentan los días</translation>
    </message>
    <message>
        <source>How to collect the last pay</source>
        <translation>Cómo cobrar el último pago</translation>
    </message>
    <message>
        <source>Husband or wife</source>
        <translation>Esposo o esposa</translation>
    </message>
    <message>
        <source>I am afraid to go back to</source>
        <translation>Tengo miedo de regresar a</translation>
    </message>
    <message>
        <source>I am afraid to go to this other country</source>
        <translation>Tengo miedo de ir a este otro país</translation>
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
        <source>ICE Case Review request</source>
        <translation>Solicitud de revisión del caso (ICE Case Review)</translation>
    </message>
    <message>
        <source>ICE check-in place</source>
        <translation>Lugar de check-in de ICE</translation>
    </message>
    <message>
        <source>ICE check-in places</source>
        <translation>Lugares de check-in de ICE</translation>
    </message>
    <message>
        <source>ICE field office</source>
        <translation>Oficina local de ICE</translation>
    </message>
    <message>
        <source>ICE field offices</source>
        <translation>Oficinas regionales de ICE</translation>
    </message>
    <message>
        <source>ISAP appointment</source>
        <translation>Cita de ISAP</translation>
    </message>
    <message>
        <source>Illnesses a helper should know of</source>
        <translation>Enfermedades que debe conocer quien ayude</translation>
    </message>
    <message>
        <source>Immigration court</source>
        <translation>Corte de inmigración</translation>
    </message>
    <message>
        <source>In parts of less than 25 MB, for uploading</source>
        <translation>En partes de menos de 25 MB, para subirlas</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>En persona</translation>
    </message>
    <message>
        <source>In person</source>
        <comment>how an agency was told</comment>
        <translation>En persona</translation>
    </message>
    <message>
        <source>Inauguration Day</source>
        <translation>Día de la toma de posesión</translation>
    </message>
    <message>
        <source>Independence Day</source>
        <translation>Día de la Independencia</translation>
    </message>
    <message>
        <source>Insurance and taxes</source>
        <translation>Seguros e impuestos</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Intérprete</translation>
    </message>
    <message>
        <source>Is a case open at the immigration court?</source>
        <translation>¿Hay un caso abierto en la corte de inmigración?</translation>
    </message>
    <message>
        <source>Is there an ankle monitor, a phone app, or are there visits at home?</source>
        <translation>¿Hay un grillete, una aplicación en el celular o visitas en casa?</translation>
    </message>
    <message>
        <source>It tells about other people</source>
        <translation>Habla de otras personas</translation>
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
        <source>Juneteenth</source>
        <translation>Juneteenth (19 de junio)</translation>
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
        <source>Labor Day</source>
        <translation>Día del Trabajo</translation>
    </message>
    <message>
        <source>Landlord</source>
        <translation>Dueño de la vivienda</translation>
    </message>
    <message>
        <source>Language I want an interpreter for</source>
        <translation>Idioma para el que quiero un intérprete</translation>
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
        <source>Lawyer’s phone, nights and weekends</source>
        <translation>Teléfono del abogado de noche y en fin de semana</translation>
    </message>
    <message>
        <source>Lease or rent receipt</source>
        <translation>Contrato o recibo de alquiler</translation>
    </message>
    <message>
        <source>Left a voicemail</source>
        <translation>Dejó un mensaje de voz</translation>
    </message>
    <message>
        <source>Lend the paper until a date</source>
        <translation>Que presten el papel hasta una fecha</translation>
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
        <source>Locator card</source>
        <translation>Tarjeta para el localizador</translation>
    </message>
    <message>
        <source>Mail forwarding with the post office (USPS)</source>
        <translation>Reenvío de correo con la oficina postal (USPS)</translation>
    </message>
    <message>
        <source>Mail receipt</source>
        <translation>Recibo del correo</translation>
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
        <source>Martin Luther King Day</source>
        <translation>Día de Martin Luther King</translation>
    </message>
    <message>
        <source>May a helper call the consulate?</source>
        <translation>¿Puede quien ayude llamar al consulado?</translation>
    </message>
    <message>
        <source>Medical equipment</source>
        <translation>Equipo médico</translation>
    </message>
    <message>
        <source>Medical paper</source>
        <translation>Papel médico</translation>
    </message>
    <message>
        <source>Medicine that cannot be missed</source>
        <translation>Medicina que no puede faltar</translation>
    </message>
    <message>
        <source>Medicines and doses</source>
        <translation>Medicinas y dosis</translation>
    </message>
    <message>
        <source>Memorial Day</source>
        <translation>Día de los Caídos</translation>
    </message>
    <message>
        <source>Message left or sent</source>
        <translation>Mensaje dejado o enviado</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>No asistió</translation>
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
        <source>Monitoring (ISAP) without a paper of ICE</source>
        <translation>Vigilancia (ISAP) sin papel de ICE</translation>
    </message>
    <message>
        <source>Monitoring officer (ISAP)</source>
        <translation>Oficial de vigilancia (ISAP)</translation>
    </message>
    <message>
        <source>Mother or father</source>
        <translation>Madre o padre</translation>
    </message>
    <message>
        <source>NON-DETAINED</source>
        <translation>NO DETENIDO</translation>
    </message>
    <message>
        <source>Nahuatl</source>
        <translation>Náhuatl</translation>
    </message>
    <message>
        <source>Name in the footer of every page</source>
        <translation>Nombre al pie de cada página</translation>
    </message>
    <message>
        <source>Nepali</source>
        <translation>Nepalí</translation>
    </message>
    <message>
        <source>Never given to me</source>
        <translation>Nunca me lo dieron</translation>
    </message>
    <message>
        <source>New Year&apos;s Day</source>
        <translation>Año Nuevo</translation>
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
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>No</source>
        <comment>a helper may not call the consulate</comment>
        <translation>No</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Sin respuesta todavía</translation>
    </message>
    <message>
        <source>No date stands on the paper</source>
        <translation>El papel no trae fecha</translation>
    </message>
    <message>
        <source>No scan yet</source>
        <translation>Todavía sin escaneo</translation>
    </message>
    <message>
        <source>No source. An idea of this program.</source>
        <translation>Sin fuente. Es una idea de este programa.</translation>
    </message>
    <message>
        <source>Nobody was reached</source>
        <translation>No se habló con nadie</translation>
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
        <source>Not done yet</source>
        <translation>Aún sin hacer</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>who holds a document</comment>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>Not known if the phone is answered</source>
        <translation>No se sabe si contestan</translation>
    </message>
    <message>
        <source>Not known yet if the paper gives a date</source>
        <translation>Todavía no se sabe si el papel da una fecha</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>No hace falta</translation>
    </message>
    <message>
        <source>Not on the list for this copy</source>
        <translation>No está en la lista para esta copia</translation>
    </message>
    <message>
        <source>Not printed</source>
        <comment>court marking</comment>
        <translation>No se imprime</translation>
    </message>
    <message>
        <source>Not said</source>
        <comment>what a dated paper is</comment>
        <translation>No indicado</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>No lo sé</translation>
    </message>
    <message>
        <source>Notice of a planned move</source>
        <translation>Aviso de una mudanza planeada</translation>
    </message>
    <message>
        <source>Notice to Appear (I-862)</source>
        <translation>Aviso de comparecencia (I-862)</translation>
    </message>
    <message>
        <source>Notice to Report (I-385)</source>
        <translation>Aviso para presentarse (I-385)</translation>
    </message>
    <message>
        <source>Number from outside the United States</source>
        <translation>Número desde fuera de Estados Unidos</translation>
    </message>
    <message>
        <source>Number from your copy</source>
        <translation>Número de su copia</translation>
    </message>
    <message>
        <source>Number of the check-in place</source>
        <translation>Número del lugar de check-in</translation>
    </message>
    <message>
        <source>Number of the field office</source>
        <translation>Número de la oficina local</translation>
    </message>
    <message>
        <source>Numbers on papers</source>
        <translation>Números en los papeles</translation>
    </message>
    <message>
        <source>Office or line was closed</source>
        <translation>La oficina o la línea estaba cerrada</translation>
    </message>
    <message>
        <source>Offices closed by order</source>
        <translation>Oficinas cerradas por orden</translation>
    </message>
    <message>
        <source>On hold, then hung up</source>
        <translation>En espera, luego colgó</translation>
    </message>
    <message>
        <source>One page for the folder</source>
        <translation>Una hoja para la carpeta</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En línea</translation>
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
        <source>Open now</source>
        <translation>Abierta ahora</translation>
    </message>
    <message>
        <source>Open or closed: sources differ</source>
        <translation>Abierta o cerrada: las fuentes no coinciden</translation>
    </message>
    <message>
        <source>Order of Supervision (I-220B)</source>
        <translation>Orden de supervisión (I-220B)</translation>
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
        <source>Other support</source>
        <comment>what supports an attempt</comment>
        <translation>Otro respaldo</translation>
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
        <source>Page for the refrigerator</source>
        <translation>Hoja para el refrigerador</translation>
    </message>
    <message>
        <source>Paper from a church or community</source>
        <translation>Papel de una iglesia o comunidad</translation>
    </message>
    <message>
        <source>Papers not known</source>
        <translation>Papeles no conocidos</translation>
    </message>
    <message>
        <source>Parole with monitoring (ATD)</source>
        <translation>Parole con vigilancia (ATD)</translation>
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
        <source>Pay slip</source>
        <translation>Comprobante de pago del trabajo</translation>
    </message>
    <message>
        <source>Pending applications and their receipts</source>
        <translation>Solicitudes pendientes y sus recibos</translation>
    </message>
    <message>
        <source>Pets and who feeds them</source>
        <translation>Mascotas y quién les da de comer</translation>
    </message>
    <message>
        <source>Pharmacy</source>
        <translation>Farmacia</translation>
    </message>
    <message>
        <source>Phone bill</source>
        <translation>Factura del teléfono</translation>
    </message>
    <message>
        <source>Phone call</source>
        <translation>Llamada telefónica</translation>
    </message>
    <message>
        <source>Phone line or website</source>
        <translation>Línea telefónica o sitio web</translation>
    </message>
    <message>
        <source>Phone lines and websites</source>
        <translation>Líneas de teléfono y sitios web</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Número de teléfono</translation>
    </message>
    <message>
        <source>Phones and internet</source>
        <translation>Teléfonos e internet</translation>
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
        <source>Post office (USPS)</source>
        <translation>Oficina de correos (USPS)</translation>
    </message>
    <message>
        <source>Power of attorney for a child</source>
        <translation>Poder notarial para el cuidado de un niño, “power of attorney”</translation>
    </message>
    <message>
        <source>Practiced</source>
        <translation>Practicado</translation>
    </message>
    <message>
        <source>Pregnant or nursing</source>
        <translation>Embarazo o lactancia</translation>
    </message>
    <message>
        <source>Private: it holds your story</source>
        <translation>Privado: contiene su historia</translation>
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
        <source>Questions for a lawyer</source>
        <translation>Preguntas para un abogado</translation>
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
        <source>Read through</source>
        <translation>Leído completo</translation>
    </message>
    <message>
        <source>Release on Recognizance (I-220A)</source>
        <translation>Libertad bajo palabra (I-220A)</translation>
    </message>
    <message>
        <source>Release papers and check-ins</source>
        <translation>Papeles de liberación y check-ins</translation>
    </message>
    <message>
        <source>Replaced by a new date</source>
        <translation>Reemplazada por otra fecha</translation>
    </message>
    <message>
        <source>Reply, or message that came back</source>
        <translation>Respuesta o mensaje devuelto</translation>
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
        <translation>Escaneo o foto</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Escuela</translation>
    </message>
    <message>
        <source>School paper</source>
        <translation>Papel de la escuela</translation>
    </message>
    <message>
        <source>Sections of the emergency plan</source>
        <translation>Partes del plan de emergencia</translation>
    </message>
    <message>
        <source>Seen at the office, got a new date</source>
        <translation>Le atendieron en la oficina y le dieron otra fecha</translation>
    </message>
    <message>
        <source>Sent to a lawyer the same day</source>
        <translation>Enviado a un abogado el mismo día</translation>
    </message>
    <message>
        <source>Sheet “Not back by …”</source>
        <translation>Hoja “Si no he vuelto a las …”</translation>
    </message>
    <message>
        <source>Somali</source>
        <translation>Somalí</translation>
    </message>
    <message>
        <source>Somebody who was there</source>
        <translation>Alguien que estuvo presente</translation>
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
        <source>Something else</source>
        <comment>what is asked for</comment>
        <translation>Otra cosa</translation>
    </message>
    <message>
        <source>Something else</source>
        <comment>where a date comes from</comment>
        <translation>Otra cosa</translation>
    </message>
    <message>
        <source>Something else to know</source>
        <translation>Otra cosa que saber</translation>
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
        <source>Standby guardianship</source>
        <translation>Tutela de reserva, “standby guardianship”</translation>
    </message>
    <message>
        <source>Street or web address</source>
        <translation>Dirección o página web</translation>
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
        <source>Table of the ICE page</source>
        <translation>Tabla de la página de ICE</translation>
    </message>
    <message>
        <source>Tagalog</source>
        <translation>Tagalo</translation>
    </message>
    <message>
        <source>Tax paper</source>
        <translation>Papel de impuestos</translation>
    </message>
    <message>
        <source>Tell ICE the new address</source>
        <translation>Informar a ICE la dirección nueva</translation>
    </message>
    <message>
        <source>Tell USCIS the new address</source>
        <translation>Informar a USCIS la dirección nueva</translation>
    </message>
    <message>
        <source>Tell a new address</source>
        <translation>Avisar de una dirección nueva</translation>
    </message>
    <message>
        <source>Tell the immigration court: Form EOIR-33</source>
        <translation>Informar a la corte de inmigración: formulario EOIR-33</translation>
    </message>
    <message>
        <source>Tell the monitoring officer (ISAP)</source>
        <translation>Avisar al oficial de vigilancia (ISAP)</translation>
    </message>
    <message>
        <source>Tell the person who paid the bond</source>
        <translation>Avisar a la persona que pagó la fianza</translation>
    </message>
    <message>
        <source>Temporary parental consent</source>
        <translation>Consentimiento temporal de los padres</translation>
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
        <source>Text telephone for deaf people (TTY)</source>
        <translation>Teléfono de texto para personas sordas (TTY)</translation>
    </message>
    <message>
        <source>Thanksgiving Day</source>
        <translation>Día de Acción de Gracias</translation>
    </message>
    <message>
        <source>The answer was not clear</source>
        <translation>La respuesta no fue clara</translation>
    </message>
    <message>
        <source>The call was cut off</source>
        <translation>Se cortó la llamada</translation>
    </message>
    <message>
        <source>The first check-in is done</source>
        <translation>El primer check-in ya se hizo</translation>
    </message>
    <message>
        <source>The lawyer</source>
        <translation>El abogado</translation>
    </message>
    <message>
        <source>The list says it stays at home</source>
        <translation>La lista dice que se queda en casa</translation>
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
        <source>They said later</source>
        <translation>Dijeron que más adelante</translation>
    </message>
    <message>
        <source>They said no</source>
        <comment>answer to a request</comment>
        <translation>Dijeron que no</translation>
    </message>
    <message>
        <source>They said yes</source>
        <comment>answer to a request</comment>
        <translation>Dijeron que sí</translation>
    </message>
    <message>
        <source>Tigrinya</source>
        <translation>Tigriña</translation>
    </message>
    <message>
        <source>Time limits</source>
        <translation>Plazos</translation>
    </message>
    <message>
        <source>Told in person</source>
        <translation>Dicho en persona</translation>
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
        <source>Top of the ICE page</source>
        <translation>Parte de arriba de la página de ICE</translation>
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
        <source>USCIS appointment</source>
        <translation>Cita con USCIS</translation>
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
        <source>Unchanged</source>
        <translation>Sin cambios</translation>
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
        <source>Verbal agreement</source>
        <translation>Acuerdo de palabra</translation>
    </message>
    <message>
        <source>Veterans Day</source>
        <translation>Día de los Veteranos</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Vietnamita</translation>
    </message>
    <message>
        <source>Visit at home</source>
        <translation>Visita en casa</translation>
    </message>
    <message>
        <source>Visit in person</source>
        <translation>Visita en persona</translation>
    </message>
    <message>
        <source>Visit to the lawyer</source>
        <translation>Visita al abogado</translation>
    </message>
    <message>
        <source>Voicemail was not set up</source>
        <translation>El buzón de voz no estaba activado</translation>
    </message>
    <message>
        <source>Wallet cards</source>
        <translation>Tarjetas para la cartera</translation>
    </message>
    <message>
        <source>Was a credible-fear interview with USCIS asked for?</source>
        <translation>¿Se pidió una entrevista de miedo creíble con USCIS?</translation>
    </message>
    <message>
        <source>Was a work permit asked for?</source>
        <translation>¿Se pidió un permiso de trabajo?</translation>
    </message>
    <message>
        <source>Was anything filed with USCIS?</source>
        <translation>¿Se presentó algo a USCIS?</translation>
    </message>
    <message>
        <source>Was the first check-in done?</source>
        <translation>¿Ya se hizo el primer check-in?</translation>
    </message>
    <message>
        <source>Washington&apos;s Birthday</source>
        <translation>Natalicio de Washington</translation>
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
        <source>What I am afraid of</source>
        <translation>A qué le tengo miedo</translation>
    </message>
    <message>
        <source>What the children were told</source>
        <translation>Qué se les dijo a los niños</translation>
    </message>
    <message>
        <source>What was done with old copies</source>
        <translation>Qué se hizo con las copias viejas</translation>
    </message>
    <message>
        <source>Where sources differ</source>
        <translation>Donde las fuentes no coinciden</translation>
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
        <source>Where valuables are kept</source>
        <translation>Dónde están las cosas de valor</translation>
    </message>
    <message>
        <source>Who can get to the papers</source>
        <translation>Quién puede sacar los papeles</translation>
    </message>
    <message>
        <source>Who in the family has read the plan</source>
        <translation>Quiénes de la familia han leído el plan</translation>
    </message>
    <message>
        <source>Who may drive the car</source>
        <translation>Quién puede manejar el carro</translation>
    </message>
    <message>
        <source>Whoever paid the bond</source>
        <translation>Quien pagó la fianza</translation>
    </message>
    <message>
        <source>Whom to tell of a move</source>
        <translation>A quién avisar de una mudanza</translation>
    </message>
    <message>
        <source>With the app</source>
        <translation>Con la aplicación</translation>
    </message>
    <message>
        <source>Wolof</source>
        <translation>Wólof</translation>
    </message>
    <message>
        <source>Written consent to share health facts</source>
        <translation>Permiso por escrito para dar datos de salud</translation>
    </message>
    <message>
        <source>Written notice to the ICE officer</source>
        <translation>Aviso por escrito al oficial de ICE</translation>
    </message>
    <message>
        <source>Written permission from the ICE officer</source>
        <translation>Permiso por escrito del oficial de ICE</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>a helper may call the consulate</comment>
        <translation>Sí</translation>
    </message>
    <message>
        <source>You left it out</source>
        <translation>Usted lo dejó fuera</translation>
    </message>
    <message>
        <source>Your copy</source>
        <translation>Su copia</translation>
    </message>
    <message>
        <source>Zapoteco</source>
        <translation>Zapoteco</translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message numerus="yes">
        <source>%n letter(s)</source>
        <translation>
            <numerusform>%n carta</numerusform>
            <numerusform>%n cartas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) still to fill in</source>
        <translation>
            <numerusform>Falta llenar %n cosa</numerusform>
            <numerusform>Faltan por llenar %n cosas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to fill in</source>
        <translation>
            <numerusform>%n por llenar</numerusform>
            <numerusform>%n por llenar</numerusform>
        </translation>
    </message>
    <message>
        <source>- Please give them back to me.
- Please lend them to me until {loan_until}. I need them for: {loan_reason}
- Please give me a copy of all pages, or at least of the page with the photo.</source>
        <translation>- Les pido que me los devuelvan.
- Les pido que me los presten hasta {loan_until}. Los necesito para: {loan_reason}
- Les pido una copia de todas las páginas, o al menos de la página con la foto.</translation>
    </message>
    <message>
        <source>- {when}: {how}, {whom}. {result}.</source>
        <translation>- {when}: {how}, {whom}. {result}.</translation>
    </message>
    <message>
        <source>- {when}: {how}. {result}.</source>
        <translation>- {when}: {how}. {result}.</translation>
    </message>
    <message>
        <source>- {when}: {visit}</source>
        <translation>- {when}: {visit}</translation>
    </message>
    <message>
        <source>A letter begins with what the case already knows. You add the rest in your own words, print it or copy it, and write down when you sent it.</source>
        <translation>Una carta empieza con lo que el caso ya sabe. Usted agrega lo demás con sus palabras, la imprime o la copia, y anota cuándo la envió.</translation>
    </message>
    <message>
        <source>A missed appointment, and request for a new date</source>
        <translation>Una cita a la que no fui, y solicitud de una fecha nueva</translation>
    </message>
    <message>
        <source>A-number</source>
        <translation>número A</translation>
    </message>
    <message>
        <source>About your work:
- Are you a lawyer, or accredited by the Department of Justice? Where can I look that up?
- What does it cost, and what is in the price?
- Do I get a contract, receipts, and a copy of everything that is sent?</source>
        <translation>Sobre su trabajo:
- ¿Es usted abogado, o está acreditado por el Departamento de Justicia? ¿Dónde puedo comprobarlo?
- ¿Cuánto cuesta, y qué incluye el precio?
- ¿Me da un contrato, recibos y una copia de todo lo que se envía?</translation>
    </message>
    <message>
        <source>Address now: {old_address}
New address: {new_address}
Day and time of the move: {move_when}
Phone number there: {move_phone}</source>
        <translation>Dirección actual: {old_address}
Dirección nueva: {new_address}
Día y hora de la mudanza: {move_when}
Teléfono allí: {move_phone}</translation>
    </message>
    <message>
        <source>Address now: {old_address}
New address: {new_address}
Planned day of the move: {move_when}
Phone number there: {move_phone}</source>
        <translation>Dirección actual: {old_address}
Dirección nueva: {new_address}
Día planeado de la mudanza: {move_when}
Teléfono allí: {move_phone}</translation>
    </message>
    <message>
        <source>After a move, beside the phone or the website.</source>
        <translation>Después de mudarse, además del teléfono o el sitio web.</translation>
    </message>
    <message>
        <source>After the local office was asked. It says what is missing.</source>
        <translation>Después de preguntar en la oficina local. Dice qué falta.</translation>
    </message>
    <message>
        <source>Appointment: {visit}
Date and time: {when}
Place: {place}
Confirmation number: {confirmation}</source>
        <translation>Cita: {visit}
Fecha y hora: {when}
Lugar: {place}
Número de confirmación: {confirmation}</translation>
    </message>
    <message>
        <source>Appointments I came to:</source>
        <translation>Citas a las que fui:</translation>
    </message>
    <message numerus="yes">
        <source>Attempts to reach the office before this letter: %n. The last ones:</source>
        <translation>
            <numerusform>Intentos de contactar a la oficina antes de esta carta: %n. Fue este:</numerusform>
            <numerusform>Intentos de contactar a la oficina antes de esta carta: %n. Los últimos:</numerusform>
        </translation>
    </message>
    <message>
        <source>Begin a letter: {kind}</source>
        <translation>Empezar una carta: {kind}</translation>
    </message>
    <message>
        <source>Change both. The program does not translate what you write.</source>
        <translation>Cambie los dos textos. El programa no traduce lo que usted escribe.</translation>
    </message>
    <message>
        <source>Copy the email address from the official ICE page, and look there whether it still works this way. You can print the letter at any time.</source>
        <translation>Copie la dirección de correo de la página oficial de ICE, y mire allí si todavía funciona así. Puede imprimir la carta en cualquier momento.</translation>
    </message>
    <message>
        <source>Copy the letter</source>
        <translation>Copiar la carta</translation>
    </message>
    <message>
        <source>Copy the subject</source>
        <translation>Copiar el asunto</translation>
    </message>
    <message>
        <source>Date on the letter</source>
        <translation>Fecha de la carta</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Email address it went to</source>
        <translation>Dirección de correo a la que se envió</translation>
    </message>
    <message>
        <source>English first; your language follows.</source>
        <translation>Primero en inglés; después, en su idioma.</translation>
    </message>
    <message>
        <source>Fax number</source>
        <translation>Número de fax</translation>
    </message>
    <message>
        <source>Fill in what is known now</source>
        <translation>Llenar con lo que ya se sabe</translation>
    </message>
    <message>
        <source>For people with Form I-220A, before they move.</source>
        <translation>Para quien tiene el formulario I-220A, antes de mudarse.</translation>
    </message>
    <message>
        <source>For people with Form I-220B, before they move.</source>
        <translation>Para quien tiene el formulario I-220B, antes de mudarse.</translation>
    </message>
    <message>
        <source>For: {to_whom}</source>
        <translation>Para: {to_whom}</translation>
    </message>
    <message>
        <source>Form G-28 is signed. The lawyer: {g28_by}</source>
        <translation>El formulario G-28 está firmado. El abogado: {g28_by}</translation>
    </message>
    <message>
        <source>Form I-220A: the written permission comes before the move.</source>
        <translation>Formulario I-220A: el permiso por escrito va antes de la mudanza.</translation>
    </message>
    <message>
        <source>Form I-220B: the written notice comes 48 hours before the move. Another source reads it as within 48 hours. The earlier one fits both.</source>
        <translation>Formulario I-220B: el aviso por escrito va 48 horas antes de la mudanza. Otra fuente lo lee como dentro de 48 horas. Lo más temprano cumple las dos lecturas.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Give back, lend, or copy what ICE holds.</source>
        <translation>Devolver, prestar o copiar lo que ICE tiene.</translation>
    </message>
    <message>
        <source>Go on all the same</source>
        <translation>Seguir de todos modos</translation>
    </message>
    <message>
        <source>Go to the next one</source>
        <translation>Ir al siguiente</translation>
    </message>
    <message>
        <source>Held by ICE now, or close to removal: {detained}</source>
        <translation>Bajo custodia de ICE ahora, o cerca de la deportación: {detained}</translation>
    </message>
    <message>
        <source>How did it go out?</source>
        <translation>¿Cómo se envió?</translation>
    </message>
    <message>
        <source>I add copies of these papers: {proofs}</source>
        <translation>Agrego copias de estos papeles: {proofs}</translation>
    </message>
    <message>
        <source>I ask for an ICE Case Review of the case of this person:</source>
        <translation>Pido una revisión (ICE Case Review) del caso de esta persona:</translation>
    </message>
    <message>
        <source>I ask for another date for this appointment.</source>
        <translation>Pido otra fecha para esta cita.</translation>
    </message>
    <message>
        <source>I have worn an ankle monitor since {monitor_since}. I ask you to take it off.</source>
        <translation>Llevo un grillete electrónico desde {monitor_since}. Les pido que me lo quiten.</translation>
    </message>
    <message>
        <source>I sent it</source>
        <translation>Ya la envié</translation>
    </message>
    <message>
        <source>I was not at this appointment. I ask for a new date.</source>
        <translation>No estuve en esta cita. Pido una fecha nueva.</translation>
    </message>
    <message>
        <source>I was released with this paper: {paper}. I ask for your written permission to move.</source>
        <translation>Me liberaron con este papel: {paper}. Pido su permiso por escrito para mudarme.</translation>
    </message>
    <message>
        <source>I was released with this paper: {paper}. This is my written notice that I plan to move.</source>
        <translation>Me liberaron con este papel: {paper}. Este es mi aviso por escrito de que planeo mudarme.</translation>
    </message>
    <message>
        <source>I write as: {writer}</source>
        <translation>Escribo como: {writer}</translation>
    </message>
    <message>
        <source>I write in</source>
        <translation>Escribo en</translation>
    </message>
    <message>
        <source>ICE Case Review
Senior Reviewing Official
{review_email}</source>
        <translation>ICE Case Review
Senior Reviewing Official
{review_email}</translation>
    </message>
    <message>
        <source>ICE Form 60-001 is signed. Who may ask for the person: {form_for}</source>
        <translation>El formulario 60-001 de ICE está firmado. Quién puede preguntar por la persona: {form_for}</translation>
    </message>
    <message>
        <source>ICE allows an address where mail reaches you for sure. For the court it is the home address: its form has no line for another one since 2026.</source>
        <translation>ICE permite una dirección donde el correo le llegue con seguridad. Para la corte es la dirección de la casa: desde 2026 su formulario no tiene línea para otra.</translation>
    </message>
    <message>
        <source>ICE wants the local office to be asked first. Your log can show it.</source>
        <translation>ICE quiere que primero se pregunte en la oficina local. Su registro puede mostrarlo.</translation>
    </message>
    <message>
        <source>In English: {gaps}</source>
        <translation>En inglés: {gaps}</translation>
    </message>
    <message>
        <source>Is the request ready?</source>
        <translation>¿Está lista la solicitud?</translation>
    </message>
    <message>
        <source>It is printed as you wrote it. The program adds no words and sends nothing.</source>
        <translation>Se imprime tal como la escribió. El programa no agrega palabras y no envía nada.</translation>
    </message>
    <message>
        <source>It stays as it is; its PDF is in the log. A change makes a new letter.</source>
        <translation>Queda como está; su PDF está en el registro. Un cambio hace una carta nueva.</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Cartas</translation>
    </message>
    <message>
        <source>Letters, the newest first</source>
        <translation>Cartas, la más nueva primero</translation>
    </message>
    <message>
        <source>Local request</source>
        <translation>Solicitud local</translation>
    </message>
    <message>
        <source>Making the PDF and writing it down…</source>
        <translation>Haciendo el PDF y anotándolo…</translation>
    </message>
    <message>
        <source>Missing: {what}</source>
        <translation>Falta: {what}</translation>
    </message>
    <message>
        <source>My mail reaches me here: {mail_address}</source>
        <translation>Mi correo me llega aquí: {mail_address}</translation>
    </message>
    <message>
        <source>My new address</source>
        <translation>Mi dirección nueva</translation>
    </message>
    <message>
        <source>My questions:
1. {question}
2. What does my paper ask of me, and by which day?
3. Which papers do I carry as originals, and which as copies?
4. For how long do I need proof that I was in the United States?
5. Whom do I tell about a move, and what comes before the move?</source>
        <translation>Mis preguntas:
1. {question}
2. ¿Qué me pide mi papel, y para qué día?
3. ¿Qué papeles llevo en original, y cuáles en copia?
4. ¿De cuánto tiempo necesito pruebas de que estuve en Estados Unidos?
5. ¿A quién aviso de una mudanza, y qué va antes de mudarme?</translation>
    </message>
    <message>
        <source>Name of the sender</source>
        <translation>Nombre de quien la envió</translation>
    </message>
    <message>
        <source>Name, as it stands on my papers: {name}
A-number: {a_number}
Date of birth: {born}
Country of birth: {country}</source>
        <translation>Nombre, como está en mis papeles: {name}
Número A: {a_number}
Fecha de nacimiento: {born}
País de nacimiento: {country}</translation>
    </message>
    <message>
        <source>Name, as it stands on the papers: {name}
A-number: {a_number}
Date of birth: {born}
Country of birth: {country}
Phone number for questions: {phone}
Email address: {email}</source>
        <translation>Nombre, como está en los papeles: {name}
Número A: {a_number}
Fecha de nacimiento: {born}
País de nacimiento: {country}
Teléfono para preguntas: {phone}
Correo electrónico: {email}</translation>
    </message>
    <message>
        <source>New letter</source>
        <translation>Carta nueva</translation>
    </message>
    <message>
        <source>New letter from this one</source>
        <translation>Carta nueva a partir de esta</translation>
    </message>
    <message>
        <source>No letters yet</source>
        <translation>Todavía no hay cartas</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>No está lista</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Todavía no se envió</translation>
    </message>
    <message>
        <source>Nothing is left to fill in.</source>
        <translation>No falta nada por llenar.</translation>
    </message>
    <message>
        <source>Old address: {old_address}
New address: {new_address}
Day of the move: {move_day}
Phone number: {move_phone}</source>
        <translation>Dirección anterior: {old_address}
Dirección nueva: {new_address}
Día de la mudanza: {move_day}
Teléfono: {move_phone}</translation>
    </message>
    <message>
        <source>One guide says to email the local office; ICE says those addresses are for job seekers. An email is an extra, never the only try.</source>
        <translation>Una guía dice que se escriba por correo electrónico a la oficina local; ICE dice que esas direcciones son para quien busca empleo. Un correo es algo adicional, nunca el único intento.</translation>
    </message>
    <message>
        <source>One sheet for the first talk.</source>
        <translation>Una hoja para la primera conversación.</translation>
    </message>
    <message>
        <source>One source says ICE keeps a passport until the case ends; ICE says you can ask at a check-in. Write down each request and each answer.</source>
        <translation>Una fuente dice que ICE guarda el pasaporte hasta que termina el caso; ICE dice que se puede pedir en un check-in. Anote cada solicitud y cada respuesta.</translation>
    </message>
    <message>
        <source>Open Identity</source>
        <translation>Abrir Identidad</translation>
    </message>
    <message>
        <source>Open the two forms</source>
        <translation>Abrir los dos formularios</translation>
    </message>
    <message>
        <source>Other numbers: {other_numbers}</source>
        <translation>Otros números: {other_numbers}</translation>
    </message>
    <message>
        <source>Papers I was released with: {papers}
Next date: {when}
What it is: {visit}
Place: {place}</source>
        <translation>Papeles con los que me liberaron: {papers}
Próxima fecha: {when}
Qué es: {visit}
Lugar: {place}</translation>
    </message>
    <message>
        <source>Please send me the new date in writing.</source>
        <translation>Les pido que me envíen la fecha nueva por escrito.</translation>
    </message>
    <message>
        <source>Please send me the new date in writing. Please also write if the old date stands until then.</source>
        <translation>Les pido que me envíen la fecha nueva por escrito. También les pido que escriban si la fecha anterior vale hasta entonces.</translation>
    </message>
    <message>
        <source>Please send me your answer in writing.</source>
        <translation>Les pido que me envíen su respuesta por escrito.</translation>
    </message>
    <message>
        <source>Please write to me that you have this notice.</source>
        <translation>Les pido que me escriban que recibieron este aviso.</translation>
    </message>
    <message>
        <source>Please write to me when and where I can get them.</source>
        <translation>Les pido que me escriban cuándo y dónde puedo recogerlos.</translation>
    </message>
    <message>
        <source>Please write to me when it is changed.</source>
        <translation>Les pido que me escriban cuando esté cambiada.</translation>
    </message>
    <message>
        <source>Preview and print</source>
        <translation>Ver e imprimir</translation>
    </message>
    <message>
        <source>Print the letter</source>
        <translation>Imprimir la carta</translation>
    </message>
    <message>
        <source>Questions for a lawyer</source>
        <translation>Preguntas para un abogado</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Receipts and proof</source>
        <translation>Recibos y pruebas</translation>
    </message>
    <message>
        <source>Remove letter</source>
        <translation>Quitar la carta</translation>
    </message>
    <message>
        <source>Request about my passport or papers</source>
        <translation>Solicitud sobre mi pasaporte o mis papeles</translation>
    </message>
    <message>
        <source>Request for an ICE Case Review</source>
        <translation>Solicitud de una revisión del caso (ICE Case Review)</translation>
    </message>
    <message>
        <source>Request for another appointment date</source>
        <translation>Solicitud de otra fecha para la cita</translation>
    </message>
    <message>
        <source>Request for permission to move</source>
        <translation>Solicitud de permiso para mudarme</translation>
    </message>
    <message>
        <source>Request for removal of my ankle monitor</source>
        <translation>Solicitud para que me quiten el grillete electrónico</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviada</translation>
    </message>
    <message>
        <source>Show it in the log</source>
        <translation>Mostrarla en el registro</translation>
    </message>
    <message>
        <source>Still to fill in: {gaps}</source>
        <translation>Falta llenar: {gaps}</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>Subject, in English</source>
        <translation>Asunto, en inglés</translation>
    </message>
    <message>
        <source>Taken on: {taken_on}
Taken at: {taken_at}
Receipt: {receipt}
{keep_one_line}</source>
        <translation>Los retuvieron el: {taken_on}
Lugar: {taken_at}
Recibo: {receipt}
{keep_one_line}</translation>
    </message>
    <message>
        <source>Thank you.</source>
        <translation>Gracias.</translation>
    </message>
    <message>
        <source>The English words are always there too: the office reads English.</source>
        <translation>El texto en inglés siempre está también: la oficina lee inglés.</translation>
    </message>
    <message>
        <source>The government holds these papers of mine: {held_papers}</source>
        <translation>El gobierno tiene estos papeles míos: {held_papers}</translation>
    </message>
    <message>
        <source>The letter</source>
        <translation>La carta</translation>
    </message>
    <message>
        <source>The letter, in English</source>
        <translation>La carta, en inglés</translation>
    </message>
    <message>
        <source>The local office was contacted first, on {asked_on}. The office: {local_office}
Its answer: {local_answer}</source>
        <translation>Primero se contactó a la oficina local, el {asked_on}. La oficina: {local_office}
Su respuesta: {local_answer}</translation>
    </message>
    <message>
        <source>The log keeps the letter as a PDF. After that it cannot be changed.</source>
        <translation>El registro guarda la carta como PDF. Después ya no se puede cambiar.</translation>
    </message>
    <message>
        <source>The program itself sends nothing.</source>
        <translation>El programa no envía nada por sí mismo.</translation>
    </message>
    <message>
        <source>The reason: {reason}</source>
        <translation>La razón: {reason}</translation>
    </message>
    <message>
        <source>There: {what}</source>
        <translation>Está: {what}</translation>
    </message>
    <message>
        <source>These days and times are possible for me: {other_days}</source>
        <translation>Estos días y horas son posibles para mí: {other_days}</translation>
    </message>
    <message>
        <source>They stand in brackets in the letter. You can fill them in by hand.</source>
        <translation>Están entre corchetes en la carta. Puede llenarlas a mano.</translation>
    </message>
    <message>
        <source>This is my new address. Please change it in your records.</source>
        <translation>Esta es mi dirección nueva. Les pido que la cambien en sus registros.</translation>
    </message>
    <message>
        <source>This letter went out.</source>
        <translation>Esta carta ya se envió.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>To the Senior Reviewing Official:</source>
        <translation>Al Senior Reviewing Official:</translation>
    </message>
    <message>
        <source>To the officer in charge:</source>
        <translation>Al oficial encargado:</translation>
    </message>
    <message>
        <source>To whom?</source>
        <translation>¿A quién?</translation>
    </message>
    <message>
        <source>Tracking number, or number on the receipt</source>
        <translation>Número de rastreo, o número que está en el recibo</translation>
    </message>
    <message>
        <source>U.S. Immigration and Customs Enforcement (ICE)
{office}</source>
        <translation>U.S. Immigration and Customs Enforcement (ICE)
{office}</translation>
    </message>
    <message>
        <source>What I ask for: {request}</source>
        <translation>Lo que pido: {request}</translation>
    </message>
    <message>
        <source>What did they say there?</source>
        <translation>¿Qué le dijeron allí?</translation>
    </message>
    <message>
        <source>What happened, and the papers that show it.</source>
        <translation>Qué pasó, y los papeles que lo muestran.</translation>
    </message>
    <message>
        <source>What happened: {what_happened}</source>
        <translation>Qué pasó: {what_happened}</translation>
    </message>
    <message>
        <source>What is the letter for?</source>
        <translation>¿Para qué es la carta?</translation>
    </message>
    <message>
        <source>When was the local office asked?</source>
        <translation>¿Cuándo se preguntó en la oficina local?</translation>
    </message>
    <message>
        <source>Who sent it?</source>
        <translation>¿Quién la envió?</translation>
    </message>
    <message>
        <source>Who signs?</source>
        <translation>¿Quién firma?</translation>
    </message>
    <message>
        <source>Why is it written down on another day?</source>
        <translation>¿Por qué se anota otro día?</translation>
    </message>
    <message>
        <source>With the appointment and your reason.</source>
        <translation>Con la cita y su razón.</translation>
    </message>
    <message>
        <source>With your reasons and the visits you came to.</source>
        <translation>Con sus razones y las citas a las que fue.</translation>
    </message>
    <message>
        <source>Write down that you sent it</source>
        <translation>Anotar que la envió</translation>
    </message>
    <message>
        <source>Write it into the log</source>
        <translation>Anotarla en el registro</translation>
    </message>
    <message>
        <source>Write the first letter</source>
        <translation>Escribir la primera carta</translation>
    </message>
    <message>
        <source>Written notice of a planned move</source>
        <translation>Aviso por escrito de una mudanza planeada</translation>
    </message>
    <message>
        <source>a few sentences in your own words</source>
        <translation>unas frases con sus palabras</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>check-in, hearing or other appointment</source>
        <translation>check-in, audiencia u otra cita</translation>
    </message>
    <message>
        <source>confirmation number, or “none”</source>
        <translation>número de confirmación, o “ninguno”</translation>
    </message>
    <message>
        <source>country of birth</source>
        <translation>país de nacimiento</translation>
    </message>
    <message>
        <source>date of birth</source>
        <translation>fecha de nacimiento</translation>
    </message>
    <message>
        <source>date of the request to the local office</source>
        <translation>fecha de la solicitud a la oficina local</translation>
    </message>
    <message>
        <source>day and time of the appointment</source>
        <translation>día y hora de la cita</translation>
    </message>
    <message>
        <source>day and time of the move</source>
        <translation>día y hora de la mudanza</translation>
    </message>
    <message>
        <source>day of the move</source>
        <translation>día de la mudanza</translation>
    </message>
    <message>
        <source>day on which they were taken</source>
        <translation>día en que los retuvieron</translation>
    </message>
    <message>
        <source>day on which you give them back</source>
        <translation>día en que los devuelve</translation>
    </message>
    <message>
        <source>days and times that are possible</source>
        <translation>días y horas posibles</translation>
    </message>
    <message>
        <source>email address that works</source>
        <translation>correo electrónico que funciona</translation>
    </message>
    <message>
        <source>email address, copied from the official ICE page</source>
        <translation>dirección de correo, copiada de la página oficial de ICE</translation>
    </message>
    <message>
        <source>keep one of the next lines and take the others out</source>
        <translation>deje una de las líneas siguientes y quite las otras</translation>
    </message>
    <message>
        <source>month and year</source>
        <translation>mes y año</translation>
    </message>
    <message>
        <source>name and form number of your release paper</source>
        <translation>nombre y número del papel con que lo liberaron</translation>
    </message>
    <message>
        <source>name as it stands on the papers</source>
        <translation>nombre como está en los papeles</translation>
    </message>
    <message>
        <source>name of the lawyer</source>
        <translation>nombre del abogado</translation>
    </message>
    <message>
        <source>name of the lawyer on Form G-28</source>
        <translation>nombre del abogado en el formulario G-28</translation>
    </message>
    <message>
        <source>name of the person who signs</source>
        <translation>nombre de la persona que firma</translation>
    </message>
    <message>
        <source>name on Form 60-001</source>
        <translation>nombre en el formulario 60-001</translation>
    </message>
    <message>
        <source>new address</source>
        <translation>dirección nueva</translation>
    </message>
    <message>
        <source>office and address, as on your paper</source>
        <translation>oficina y dirección, como en su papel</translation>
    </message>
    <message>
        <source>old address</source>
        <translation>dirección anterior</translation>
    </message>
    <message>
        <source>papers that show the reason, or take this line out</source>
        <translation>papeles que muestran la razón, o quite esta línea</translation>
    </message>
    <message>
        <source>passport or other papers, with their numbers</source>
        <translation>pasaporte u otros papeles, con sus números</translation>
    </message>
    <message>
        <source>phone number at the new address</source>
        <translation>teléfono en la dirección nueva</translation>
    </message>
    <message>
        <source>phone number that is answered</source>
        <translation>número de teléfono donde contestan</translation>
    </message>
    <message>
        <source>place of the appointment</source>
        <translation>lugar de la cita</translation>
    </message>
    <message>
        <source>place where they were taken</source>
        <translation>lugar donde los retuvieron</translation>
    </message>
    <message>
        <source>receipt, or “none”</source>
        <translation>recibo, o “ninguno”</translation>
    </message>
    <message>
        <source>the person, a family member or the lawyer</source>
        <translation>la persona, un familiar o el abogado</translation>
    </message>
    <message>
        <source>the reason, in your own words</source>
        <translation>la razón, con sus palabras</translation>
    </message>
    <message>
        <source>what the local office answered, or “no answer”</source>
        <translation>qué contestó la oficina local, o “sin respuesta”</translation>
    </message>
    <message>
        <source>what you ask for, in your own words</source>
        <translation>lo que pide, con sus palabras</translation>
    </message>
    <message>
        <source>what you need them for</source>
        <translation>para qué los necesita</translation>
    </message>
    <message>
        <source>which local office</source>
        <translation>cuál oficina local</translation>
    </message>
    <message>
        <source>yes or no, and where</source>
        <translation>sí o no, y dónde</translation>
    </message>
    <message>
        <source>your address</source>
        <translation>su dirección</translation>
    </message>
    <message>
        <source>your first question</source>
        <translation>su primera pregunta</translation>
    </message>
    <message>
        <source>your release papers</source>
        <translation>los papeles con los que lo liberaron</translation>
    </message>
    <message>
        <source>{day}, no time given</source>
        <translation>{day}, sin hora</translation>
    </message>
    <message>
        <source>{day}, {time} ({zone})</source>
        <translation>{day}, {time} ({zone})</translation>
    </message>
    <message>
        <source>{names}; {more}</source>
        <translation>{names}; {more}</translation>
    </message>
    <message>
        <source>{name} · {count}</source>
        <translation>{name} · {count}</translation>
    </message>
    <message>
        <source>{title} ({language})</source>
        <translation>{title} ({language})</translation>
    </message>
</context>
<context>
    <name>LockScreen</name>
    <message numerus="yes">
        <source>%n attempt(s)</source>
        <translation>
            <numerusform>%n intento</numerusform>
            <numerusform>%n intentos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n documento</numerusform>
            <numerusform>%n documentos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were saved. The report is on the page “Check this folder”.</source>
        <translation>
            <numerusform>Se salvó %n dato. El informe está en la página “Revisar esta carpeta”.</numerusform>
            <numerusform>Se salvaron %n datos. El informe está en la página “Revisar esta carpeta”.</numerusform>
        </translation>
    </message>
    <message>
        <source>A copying program made them, for example after work on two computers. Delete neither. Open each one and look which is newer.</source>
        <translation>Las hizo un programa que copia archivos, por ejemplo después de trabajar en dos computadoras. No borre ninguna. Abra cada una y mire cuál es más nueva.</translation>
    </message>
    <message>
        <source>All saved. Locked at {time}</source>
        <translation>Todo guardado. Bloqueo: {time}</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Y %n más.</numerusform>
            <numerusform>Y %n más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the lock screen</source>
        <translation>Volver a la pantalla de bloqueo</translation>
    </message>
    <message>
        <source>Back to the passphrase</source>
        <translation>Volver a la contraseña</translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation>Las mayúsculas están activadas</translation>
    </message>
    <message>
        <source>Changed {date}</source>
        <translation>Cambiada el {date}</translation>
    </message>
    <message>
        <source>Choose an earlier state…</source>
        <translation>Elegir un estado anterior…</translation>
    </message>
    <message>
        <source>Choose the backup</source>
        <translation>Elija la copia de seguridad</translation>
    </message>
    <message>
        <source>Choose the backup…</source>
        <translation>Elegir la copia de seguridad…</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Elegir la carpeta</translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation>Cerrar esta ventana</translation>
    </message>
    <message>
        <source>Compare the numbers with the other computer. From now on write only here. Opening with this computer’s login is off until you turn it on.</source>
        <translation>Compare los números con la otra computadora. Desde ahora escriba solo aquí. Abrir con la sesión de esta computadora está apagado hasta que usted lo encienda.</translation>
    </message>
    <message>
        <source>Do you know who had this folder? If somebody else could write in it, a backup is the safer way.</source>
        <translation>¿Sabe quién tuvo esta carpeta? Si otra persona pudo escribir en ella, una copia de seguridad es el camino más seguro.</translation>
    </message>
    <message>
        <source>Each family member can have one</source>
        <translation>Cada miembro de la familia puede tener una</translation>
    </message>
    <message>
        <source>Each one is read whole before it is offered.</source>
        <translation>Cada uno se lee completo antes de ofrecerlo.</translation>
    </message>
    <message>
        <source>Earlier states</source>
        <translation>Estados anteriores</translation>
    </message>
    <message>
        <source>Every part is compared with what was saved. This can take a few minutes.</source>
        <translation>Cada parte se compara con lo que se guardó. Puede tardar unos minutos.</translation>
    </message>
    <message>
        <source>Everything in order,
in one quiet place.</source>
        <translation>Todo en orden,
en un lugar tranquilo.</translation>
    </message>
    <message>
        <source>Family folder is locked</source>
        <translation>La carpeta familiar está bloqueada</translation>
    </message>
    <message>
        <source>Find the paper you printed or wrote when you made this folder. Type the code from it.</source>
        <translation>Busque el papel que imprimió o escribió cuando hizo esta carpeta. Escriba el código que está en él.</translation>
    </message>
    <message>
        <source>Forgot the passphrase? Use the recovery sheet you printed or wrote by hand.</source>
        <translation>¿Olvidó la contraseña? Use la hoja de recuperación que imprimió o escribió a mano.</translation>
    </message>
    <message>
        <source>From another computer, or to get everything back</source>
        <translation>De otra computadora, o para recuperar todo</translation>
    </message>
    <message>
        <source>Go back to an earlier state</source>
        <translation>Volver a un estado anterior</translation>
    </message>
    <message>
        <source>Go back to this state</source>
        <translation>Volver a este estado</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Going back to the earlier state</source>
        <translation>Volviendo al estado anterior</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Help with opening the folder</source>
        <translation>Ayuda para abrir la carpeta</translation>
    </message>
    <message>
        <source>Hide</source>
        <comment>a passphrase</comment>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>If you forgot the passphrase</source>
        <translation>Si olvidó la contraseña</translation>
    </message>
    <message>
        <source>Is this drive in this computer, or plugged into it?</source>
        <translation>¿Este disco está dentro de esta computadora o conectado a ella?</translation>
    </message>
    <message>
        <source>It is needed to read the folder. Nothing is changed by this.</source>
        <translation>Hace falta para leer la carpeta. Con esto no se cambia nada.</translation>
    </message>
    <message>
        <source>It is time to open this folder.</source>
        <translation>Es hora de abrir esta carpeta.</translation>
    </message>
    <message>
        <source>It stays encrypted there. But open it on one computer only, and better move it to a place that is not copied, with backups on a USB stick.</source>
        <translation>Allí sigue cifrada. Pero ábrala en una sola computadora, y mejor muévala a un lugar que no se copie, con copias de seguridad en una memoria USB.</translation>
    </message>
    <message>
        <source>It waits here, encrypted, as long as this program stays open. Make room on the disk, then open the folder: it is in its place again.</source>
        <translation>Espera aquí, cifrado, mientras este programa siga abierto. Haga espacio en el disco y abra la carpeta: estará otra vez en su lugar.</translation>
    </message>
    <message>
        <source>Its window is being brought to the front.</source>
        <translation>Su ventana pasa ahora al frente.</translation>
    </message>
    <message>
        <source>Its window was brought to the front. Go on there; nothing is lost.</source>
        <translation>Su ventana pasó al frente. Siga allí; no se pierde nada.</translation>
    </message>
    <message>
        <source>Kept only on this computer.
Nothing is sent anywhere.</source>
        <translation>Se guarda solo en esta computadora.
No se envía nada a ninguna parte.</translation>
    </message>
    <message>
        <source>Kept: all records up to the last time the folder was closed in the right way, and all files.</source>
        <translation>Se conserva: todo lo guardado hasta la última vez que la carpeta se cerró bien, y todos los archivos.</translation>
    </message>
    <message>
        <source>Kept: every record on a part that is still whole, and all attached files. A report says what was saved.</source>
        <translation>Se conserva: todo lo que está en partes sanas, y todos los archivos adjuntos. Un informe dice qué se salvó.</translation>
    </message>
    <message>
        <source>Kept: everything as it was on that day, and all attached files.</source>
        <translation>Se conserva: todo como estaba ese día, y todos los archivos adjuntos.</translation>
    </message>
    <message>
        <source>Kept: everything in the backup. It goes into a new folder; this one stays as it is.</source>
        <translation>Se conserva: todo lo que hay en la copia de seguridad. Va a una carpeta nueva; esta queda como está.</translation>
    </message>
    <message>
        <source>Kept: everything. The code opens the folder without the key files.</source>
        <translation>Se conserva: todo. El código abre la carpeta sin los archivos de clave.</translation>
    </message>
    <message numerus="yes">
        <source>Locked at {time} after %n minute(s) without use. All saved.</source>
        <translation>
            <numerusform>Bloqueo: {time}, tras %n minuto sin uso. Todo guardado.</numerusform>
            <numerusform>Bloqueo: {time}, tras %n minutos sin uso. Todo guardado.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look for a folder</source>
        <translation>Buscar una carpeta</translation>
    </message>
    <message>
        <source>Looking for earlier states</source>
        <translation>Buscando estados anteriores</translation>
    </message>
    <message>
        <source>Lost: nothing. Afterwards you choose a new passphrase.</source>
        <translation>Se pierde: nada. Después podrá elegir una contraseña nueva.</translation>
    </message>
    <message>
        <source>Lost: records on the damaged parts. The damaged records stay beside it, untouched.</source>
        <translation>Se pierde: lo que estaba en las partes dañadas. Lo dañado queda al lado, sin tocar.</translation>
    </message>
    <message>
        <source>Make a new folder</source>
        <translation>Hacer una carpeta nueva</translation>
    </message>
    <message>
        <source>May be missing: what was typed after that. The file that holds it is put aside and is never deleted.</source>
        <translation>Puede faltar: lo que se escribió después. El archivo que lo contiene se aparta y nunca se borra.</translation>
    </message>
    <message>
        <source>Missing afterwards: what was written since the backup was made.</source>
        <translation>Faltará después: lo que se escribió desde que se hizo la copia de seguridad.</translation>
    </message>
    <message>
        <source>Missing afterwards: what was written since. The damaged records stay beside it.</source>
        <translation>Faltará después: lo que se escribió desde entonces. Lo dañado queda al lado.</translation>
    </message>
    <message>
        <source>My folder is locked</source>
        <translation>Mi carpeta está bloqueada</translation>
    </message>
    <message>
        <source>Nobody can open this folder without the passphrase or the recovery sheet. Not we either.</source>
        <translation>Nadie puede abrir esta carpeta sin la contraseña o la hoja de recuperación. Nosotros tampoco.</translation>
    </message>
    <message>
        <source>Not legal advice. Not a substitute for a lawyer. Not from the government.</source>
        <translation>No es consejo legal. No reemplaza a un abogado. No es del gobierno.</translation>
    </message>
    <message>
        <source>Nothing was changed. Try the next way.</source>
        <translation>No se cambió nada. Pruebe el siguiente camino.</translation>
    </message>
    <message>
        <source>Office folder is locked</source>
        <translation>La carpeta de la oficina está bloqueada</translation>
    </message>
    <message>
        <source>On this computer or on a USB stick</source>
        <translation>En esta computadora o en una memoria USB</translation>
    </message>
    <message>
        <source>Open a backup</source>
        <translation>Abrir una copia de seguridad</translation>
    </message>
    <message>
        <source>Open a backup file</source>
        <translation>Abrir una copia de seguridad</translation>
    </message>
    <message>
        <source>Open another folder</source>
        <translation>Abrir otra carpeta</translation>
    </message>
    <message>
        <source>Open the backup</source>
        <translation>Abrir esta copia de seguridad</translation>
    </message>
    <message>
        <source>Open to read</source>
        <translation>Abrir para leer</translation>
    </message>
    <message>
        <source>Open with this code</source>
        <translation>Abrir con este código</translation>
    </message>
    <message>
        <source>Open with this computer’s login</source>
        <translation>Abrir con la sesión de esta computadora</translation>
    </message>
    <message>
        <source>Open without the last changes</source>
        <translation>Abrir sin los últimos cambios</translation>
    </message>
    <message>
        <source>Opening the backup</source>
        <translation>Abriendo la copia de seguridad</translation>
    </message>
    <message>
        <source>Opening the folder</source>
        <translation>Abriendo la carpeta</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Abriendo…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Passphrase of the backup</source>
        <translation>Contraseña de la copia de seguridad</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Práctica</translation>
    </message>
    <message>
        <source>Practice folder is locked</source>
        <translation>La carpeta de práctica está bloqueada</translation>
    </message>
    <message>
        <source>Quit the program</source>
        <translation>Salir del programa</translation>
    </message>
    <message>
        <source>Record by record, into a new place beside the damaged one. This can take a few minutes.</source>
        <translation>Dato por dato, en un lugar nuevo al lado del dañado. Puede tardar unos minutos.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Código de recuperación</translation>
    </message>
    <message>
        <source>Save what can be read</source>
        <translation>Salvar lo que se puede leer</translation>
    </message>
    <message>
        <source>Save what can still be read</source>
        <translation>Salvar lo que todavía se puede leer</translation>
    </message>
    <message>
        <source>Saving and locking…</source>
        <translation>Guardando y bloqueando…</translation>
    </message>
    <message>
        <source>Saving what can be read</source>
        <translation>Salvando lo que se puede leer</translation>
    </message>
    <message>
        <source>Seven groups of letters and numbers. Capital letters do not matter.</source>
        <translation>Siete grupos de letras y números. No importan las mayúsculas.</translation>
    </message>
    <message>
        <source>Several wrong tries. Wait a moment, then try again.</source>
        <translation>Varios intentos equivocados. Espere un momento e inténtelo otra vez.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show both</source>
        <translation>Ver las dos</translation>
    </message>
    <message>
        <source>Something in it is due.</source>
        <translation>Hay algo pendiente en ella.</translation>
    </message>
    <message>
        <source>Something you typed could not be saved.</source>
        <translation>Algo de lo que escribió no se pudo guardar.</translation>
    </message>
    <message>
        <source>State no. {number}</source>
        <translation>Estado n.º {number}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>The backup is in a new folder on this computer.</source>
        <translation>La copia de seguridad está en una carpeta nueva de esta computadora.</translation>
    </message>
    <message>
        <source>The backup is open: {counts}.</source>
        <translation>La copia de seguridad está abierta: {counts}.</translation>
    </message>
    <message>
        <source>The damaged records stay beside it. This can take a few minutes.</source>
        <translation>Lo dañado queda al lado. Puede tardar unos minutos.</translation>
    </message>
    <message>
        <source>The earlier state is back.</source>
        <translation>El estado anterior está de vuelta.</translation>
    </message>
    <message>
        <source>The log was last written to on {moment} and holds {size}.</source>
        <translation>En el registro se escribió por última vez el {moment}; contiene {size}.</translation>
    </message>
    <message>
        <source>The passphrase of the practice folder is: practice</source>
        <translation>La contraseña de la carpeta de práctica es: practice</translation>
    </message>
    <message>
        <source>The records are checked once more without the last changes.</source>
        <translation>Los datos se revisan otra vez sin los últimos cambios.</translation>
    </message>
    <message>
        <source>There are safe ways to go on.</source>
        <translation>Hay caminos seguros para seguir.</translation>
    </message>
    <message>
        <source>There are two versions of parts of this folder.</source>
        <translation>Hay dos versiones de partes de esta carpeta.</translation>
    </message>
    <message>
        <source>There is no earlier state in this folder.</source>
        <translation>En esta carpeta no hay ningún estado anterior.</translation>
    </message>
    <message>
        <source>There is no hurry. Nothing here deletes anything: the damaged records stay in the folder.</source>
        <translation>No hay prisa. Aquí nada se borra: lo dañado queda en la carpeta.</translation>
    </message>
    <message>
        <source>This folder is already open on this computer.</source>
        <translation>Esta carpeta ya está abierta en esta computadora.</translation>
    </message>
    <message>
        <source>This folder lies where another program copies it to the internet.</source>
        <translation>Esta carpeta está donde otro programa la copia a internet.</translation>
    </message>
    <message>
        <source>This folder lies where {service} copies it to other computers.</source>
        <translation>Esta carpeta está donde {service} la copia a otras computadoras.</translation>
    </message>
    <message>
        <source>This is the code from the recovery sheet</source>
        <translation>Este es el código de la hoja de recuperación</translation>
    </message>
    <message>
        <source>This program cannot tell. Saving on a network drive is not reliable enough: there you can only look at the newest saved copy.</source>
        <translation>Este programa no lo puede saber. Guardar en un disco de red no es bastante seguro: allí solo se puede ver la última copia guardada.</translation>
    </message>
    <message>
        <source>This program uses the one with the right name and leaves the others.</source>
        <translation>Este programa usa la que tiene el nombre correcto y no toca las otras.</translation>
    </message>
    <message>
        <source>Try this first</source>
        <translation>Pruebe esto primero</translation>
    </message>
    <message>
        <source>Type the code</source>
        <translation>Escribir el código</translation>
    </message>
    <message>
        <source>Type the passphrase that you had on the day of the backup. Everything in it comes into a new folder. Other folders stay as they are.</source>
        <translation>Escriba la contraseña que tenía el día de la copia de seguridad. Todo lo que contiene pasa a una carpeta nueva. Las otras carpetas quedan como están.</translation>
    </message>
    <message>
        <source>Type your passphrase</source>
        <translation>Escriba su contraseña</translation>
    </message>
    <message>
        <source>Type your passphrase instead.</source>
        <translation>Escriba su contraseña.</translation>
    </message>
    <message>
        <source>Type your passphrase to open it.</source>
        <translation>Escriba su contraseña para abrirla.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Use the recovery sheet</source>
        <translation>Usar la hoja de recuperación</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Qué se puede hacer</translation>
    </message>
    <message>
        <source>Whoever opens a folder sees everyone in it.</source>
        <translation>Quien abre una carpeta ve a todos los que están en ella.</translation>
    </message>
    <message>
        <source>With a passphrase of its own</source>
        <translation>Con su propia contraseña</translation>
    </message>
    <message>
        <source>With the passphrase you can look at everything in it and print.</source>
        <translation>Con la contraseña puede ver todo lo que contiene e imprimir.</translation>
    </message>
    <message>
        <source>With the passphrase you can look at the newest saved copy and print. To change something, close it there first.</source>
        <translation>Con la contraseña puede ver la última copia guardada e imprimir. Para cambiar algo, ciérrela primero allí.</translation>
    </message>
    <message>
        <source>Without the passphrase, on this computer</source>
        <translation>Sin la contraseña, en esta computadora</translation>
    </message>
    <message>
        <source>Yes, it is in this computer</source>
        <translation>Sí, está en esta computadora</translation>
    </message>
    <message>
        <source>You need sheet no. {number}.</source>
        <translation>Necesita la hoja n.º {number}.</translation>
    </message>
    <message>
        <source>{changed}, {size}</source>
        <translation>{changed}, {size}</translation>
    </message>
</context>
<context>
    <name>Moves</name>
    <message numerus="yes">
        <source>%n file(s) saved</source>
        <translation>
            <numerusform>%n archivo guardado</numerusform>
            <numerusform>%n archivos guardados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n move(s)</source>
        <translation>
            <numerusform>%n mudanza</numerusform>
            <numerusform>%n mudanzas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n pendiente</numerusform>
            <numerusform>%n pendientes</numerusform>
        </translation>
    </message>
    <message>
        <source>A new address goes to several agencies, each within its own time. Write the move down once. The list of whom to tell, and until when, comes from the release papers.</source>
        <translation>Una dirección nueva se informa a varias agencias, cada una en su plazo. Anote la mudanza una sola vez. La lista de a quién avisar, y hasta cuándo, sale de los papeles de liberación.</translation>
    </message>
    <message>
        <source>A written notice can still go out now. Keep proof.</source>
        <translation>Todavía se puede enviar ahora un aviso por escrito. Guarde la prueba.</translation>
    </message>
    <message>
        <source>About when is fine. A file that shows it can be added afterwards.</source>
        <translation>Basta una hora aproximada. Después se puede agregar un archivo que lo muestre.</translation>
    </message>
    <message>
        <source>Add it to this move</source>
        <translation>Agregarlo a esta mudanza</translation>
    </message>
    <message>
        <source>Add proof</source>
        <translation>Agregar prueba</translation>
    </message>
    <message>
        <source>After the move</source>
        <translation>Después de la mudanza</translation>
    </message>
    <message>
        <source>After the move, ICE is told the new address as well.</source>
        <translation>Después de la mudanza también se informa a ICE la dirección nueva.</translation>
    </message>
    <message>
        <source>Another address for mail from ICE</source>
        <translation>Otra dirección para el correo de ICE</translation>
    </message>
    <message>
        <source>Answer it</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Ask in writing, and keep the answer.</source>
        <translation>Pregunte por escrito y guarde la respuesta.</translation>
    </message>
    <message>
        <source>Ask the ICE officer in writing. The written answer is the permission.</source>
        <translation>Pida al oficial de ICE por escrito. La respuesta por escrito es el permiso.</translation>
    </message>
    <message>
        <source>At usps.com/move or at a post office. It tells no agency.</source>
        <translation>En usps.com/move o en una oficina de correos. No avisa a ninguna agencia.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Before the move</source>
        <translation>Antes de la mudanza</translation>
    </message>
    <message>
        <source>Before {moment}</source>
        <translation>Antes de: {moment}</translation>
    </message>
    <message>
        <source>By phone or on the ICE website. Save the page that shows it.</source>
        <translation>Por teléfono o en el sitio web de ICE. Guarde la página que lo muestra.</translation>
    </message>
    <message>
        <source>By the end of {date}</source>
        <translation>Hasta el final del {date}</translation>
    </message>
    <message>
        <source>By {date}</source>
        <translation>Hasta el {date}</translation>
    </message>
    <message>
        <source>Call and write it down</source>
        <translation>Llamar y anotarlo</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Change a move</source>
        <translation>Cambiar una mudanza</translation>
    </message>
    <message>
        <source>Choose what shows it</source>
        <translation>Elija lo que lo muestra</translation>
    </message>
    <message>
        <source>Confirmation number</source>
        <translation>Número de confirmación</translation>
    </message>
    <message>
        <source>Confirmation number: {number}</source>
        <translation>Número de confirmación: {number}</translation>
    </message>
    <message>
        <source>Contact attempt that shows it</source>
        <translation>Intento de contacto que lo muestra</translation>
    </message>
    <message>
        <source>Contact attempt {number}</source>
        <translation>Intento de contacto {number}</translation>
    </message>
    <message>
        <source>Date is over</source>
        <translation>La fecha ya pasó</translation>
    </message>
    <message>
        <source>Day not known yet</source>
        <translation>Día aún no conocido</translation>
    </message>
    <message>
        <source>Day of the move</source>
        <translation>Día de la mudanza</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>No guardar</translation>
    </message>
    <message>
        <source>Done: {moment}</source>
        <translation>Hecho: {moment}</translation>
    </message>
    <message>
        <source>Drop the confirmation page, receipt or copy here, or add it. Pictures and PDF work.</source>
        <translation>Suelte aquí la página de confirmación, el recibo o la copia, o agréguela. Sirven imágenes y PDF.</translation>
    </message>
    <message>
        <source>Everything is marked. The Identity page still has another address.</source>
        <translation>Todo está marcado. La página Identidad todavía tiene otra dirección.</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>Form AR-11 or the online account. List every receipt number. One for each person.</source>
        <translation>Formulario AR-11 o la cuenta en línea. Indique todos los números de recibo. Uno por cada persona.</translation>
    </message>
    <message>
        <source>From where to where?</source>
        <translation>¿De dónde a dónde?</translation>
    </message>
    <message>
        <source>How?</source>
        <translation>¿Cómo?</translation>
    </message>
    <message>
        <source>ICE may take an address where mail surely arrives, such as a lawyer’s office.</source>
        <translation>ICE puede aceptar una dirección donde el correo llegue con seguridad, como la oficina de un abogado.</translation>
    </message>
    <message>
        <source>It is always in English. Another language can stand beside it.</source>
        <translation>Siempre está en inglés. Otro idioma puede ir al lado.</translation>
    </message>
    <message>
        <source>It is not known yet whether this is asked for.</source>
        <translation>Aún no se sabe si esto se pide.</translation>
    </message>
    <message>
        <source>It was asked for before {moment}.</source>
        <translation>Se pedía antes de: {moment}.</translation>
    </message>
    <message>
        <source>Languages of the receipt</source>
        <translation>Idiomas de la constancia</translation>
    </message>
    <message>
        <source>Leave it empty while it is not known.</source>
        <translation>Déjelo vacío mientras no se sepa.</translation>
    </message>
    <message>
        <source>Mail from ICE: {address}</source>
        <translation>Correo de ICE: {address}</translation>
    </message>
    <message>
        <source>Mark a task of a move</source>
        <translation>Marcar una tarea de la mudanza</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>Marcar como hecho</translation>
    </message>
    <message>
        <source>Move receipt</source>
        <translation>Constancia de mudanza</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>Mudanzas</translation>
    </message>
    <message>
        <source>New address</source>
        <translation>Dirección nueva</translation>
    </message>
    <message>
        <source>New address not written yet</source>
        <translation>Dirección nueva aún sin escribir</translation>
    </message>
    <message>
        <source>New move</source>
        <translation>Nueva mudanza</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>No moves yet</source>
        <translation>Aún no hay mudanzas</translation>
    </message>
    <message>
        <source>No notice from before the move is written down here.</source>
        <translation>Aquí no hay anotado ningún aviso anterior a la mudanza.</translation>
    </message>
    <message>
        <source>No permission from before the move is written down here.</source>
        <translation>Aquí no hay anotado ningún permiso anterior a la mudanza.</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>No hace falta</translation>
    </message>
    <message>
        <source>Not needed: {reason}</source>
        <translation>No hace falta: {reason}</translation>
    </message>
    <message>
        <source>Not sure yet</source>
        <translation>Aún no se sabe</translation>
    </message>
    <message>
        <source>Not written yet</source>
        <translation>Aún sin escribir</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Old address</source>
        <translation>Dirección anterior</translation>
    </message>
    <message>
        <source>One form for each person. A copy goes to the government’s lawyers (DHS).</source>
        <translation>Un formulario por cada persona. Una copia va a los abogados del gobierno (DHS).</translation>
    </message>
    <message>
        <source>Only for ICE, where mail arrives more surely, such as a lawyer’s office. The court’s form takes the home address.</source>
        <translation>Solo para ICE, si el correo llega allí con más seguridad, como la oficina de un abogado. En el formulario de la corte va la dirección de la casa.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Volver a abrirla</translation>
    </message>
    <message>
        <source>Papers about the bond go to the person who paid it.</source>
        <translation>Los papeles de la fianza llegan a la persona que la pagó.</translation>
    </message>
    <message>
        <source>Phone at the new place</source>
        <translation>Teléfono en el lugar nuevo</translation>
    </message>
    <message>
        <source>Phone there: {phone}</source>
        <translation>Teléfono allí: {phone}</translation>
    </message>
    <message>
        <source>Planned hour</source>
        <translation>Hora prevista</translation>
    </message>
    <message>
        <source>Print the move receipt</source>
        <translation>Imprimir la constancia de mudanza</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Release papers</source>
        <translation>Papeles de liberación</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove a move</source>
        <translation>Quitar una mudanza</translation>
    </message>
    <message>
        <source>Replace it there</source>
        <translation>Cambiarla allí</translation>
    </message>
    <message>
        <source>Replace the address</source>
        <translation>Cambiar la dirección</translation>
    </message>
    <message>
        <source>Replace the address on the Identity page?</source>
        <translation>¿Cambiar la dirección en la página Identidad?</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save the move</source>
        <translation>Guardar la mudanza</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Enviar ahora</translation>
    </message>
    <message>
        <source>Some questions have no answer yet</source>
        <translation>Algunas preguntas aún no tienen respuesta</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>Paso a paso</translation>
    </message>
    <message>
        <source>Step {number} of {count}</source>
        <translation>Paso {number} de {count}</translation>
    </message>
    <message>
        <source>Tell the officer of the program at the same time. Ask for a written answer.</source>
        <translation>Avise al oficial del programa al mismo tiempo. Pida una respuesta por escrito.</translation>
    </message>
    <message>
        <source>The 48 hours have begun. Send the written notice now and keep proof.</source>
        <translation>Las 48 horas ya comenzaron. Envíe ahora el aviso por escrito y guarde la prueba.</translation>
    </message>
    <message>
        <source>The 5 calendar days end on a closed day. The rule may allow {date}. This was not checked.</source>
        <translation>Los 5 días calendario terminan en un día cerrado. La regla quizás permita el {date}. Esto no se comprobó.</translation>
    </message>
    <message>
        <source>The address is copied from the official page.</source>
        <translation>La dirección se copia de la página oficial.</translation>
    </message>
    <message>
        <source>The answers decide whom else to tell.</source>
        <translation>Las respuestas deciden a quién más avisar.</translation>
    </message>
    <message>
        <source>The court changes its records only from Form EOIR-33, online, by mail or in person.</source>
        <translation>La corte cambia sus datos solo con el formulario EOIR-33, en línea, por correo o en persona.</translation>
    </message>
    <message>
        <source>The date comes with the day of the move</source>
        <translation>La fecha sale del día de la mudanza</translation>
    </message>
    <message>
        <source>The home address goes on it. In 2026 the lines “in care of” were taken off the form.</source>
        <translation>Lleva la dirección donde vive. En 2026 se quitaron del formulario las líneas “in care of” (a cargo de).</translation>
    </message>
    <message>
        <source>The latest date any source gives is {date}.</source>
        <translation>La última fecha que da alguna fuente es el {date}.</translation>
    </message>
    <message>
        <source>The old address stays in this move.</source>
        <translation>La dirección anterior queda en esta mudanza.</translation>
    </message>
    <message>
        <source>The old address stays in this move. You can undo this.</source>
        <translation>La dirección anterior queda en esta mudanza. Esto se puede deshacer.</translation>
    </message>
    <message>
        <source>The papers ask for more than when this move was finished</source>
        <translation>Los papeles piden más que cuando se terminó esta mudanza</translation>
    </message>
    <message>
        <source>They decide whom to tell, and what comes before a move.</source>
        <translation>Deciden a quién avisar y qué va antes de una mudanza.</translation>
    </message>
    <message>
        <source>This date is over. Tell them now and keep proof.</source>
        <translation>Esta fecha ya pasó. Avíseles ahora y guarde la prueba.</translation>
    </message>
    <message>
        <source>This depends on: {question}</source>
        <translation>Esto depende de: {question}</translation>
    </message>
    <message>
        <source>This is your decision. It stays here with your reason.</source>
        <translation>Es decisión suya. Queda aquí con su motivo.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Time zone there</source>
        <translation>Zona horaria de allí</translation>
    </message>
    <message>
        <source>What the papers ask for</source>
        <translation>Lo que piden los papeles</translation>
    </message>
    <message>
        <source>What the person’s own paper says counts more than this list.</source>
        <translation>Lo que dice el papel propio de la persona vale más que esta lista.</translation>
    </message>
    <message>
        <source>What the source says:</source>
        <translation>Lo que dice la fuente:</translation>
    </message>
    <message>
        <source>What the sources say, each with its date:</source>
        <translation>Lo que dicen las fuentes, cada una con su fecha:</translation>
    </message>
    <message>
        <source>When did the written answer come?</source>
        <translation>¿Cuándo llegó la respuesta por escrito?</translation>
    </message>
    <message>
        <source>When is the move?</source>
        <translation>¿Cuándo es la mudanza?</translation>
    </message>
    <message>
        <source>When was it sent or said?</source>
        <translation>¿Cuándo se envió o se dijo?</translation>
    </message>
    <message>
        <source>Which release papers are there?</source>
        <translation>¿Qué papeles de liberación hay?</translation>
    </message>
    <message>
        <source>Who was told of the new address, when, how, and what shows it.</source>
        <translation>A quién se informó la dirección nueva, cuándo, cómo y qué lo muestra.</translation>
    </message>
    <message>
        <source>Why is it not needed?</source>
        <translation>¿Por qué no hace falta?</translation>
    </message>
    <message>
        <source>With an I-220B, the 48 hours are counted back from the planned hour. Without an hour they are counted back from midnight, when that day begins.</source>
        <translation>Con un I-220B, las 48 horas se cuentan hacia atrás desde la hora prevista. Sin hora, se cuentan desde la medianoche en que empieza ese día.</translation>
    </message>
    <message>
        <source>Write a move down</source>
        <translation>Anotar una mudanza</translation>
    </message>
    <message>
        <source>Write down an attempt</source>
        <translation>Anotar un intento</translation>
    </message>
    <message>
        <source>Write the day and the time. About when is fine.</source>
        <translation>Escriba el día y la hora. Basta una hora aproximada.</translation>
    </message>
    <message>
        <source>Write the letter</source>
        <translation>Escribir la carta</translation>
    </message>
    <message>
        <source>Write to the ICE officer. Keep a copy, and what shows the day it was sent.</source>
        <translation>Escriba al oficial de ICE. Guarde una copia y lo que muestre el día en que se envió.</translation>
    </message>
    <message>
        <source>You can still write to the officer now. Keep proof.</source>
        <translation>Todavía puede escribir ahora al oficial. Guarde la prueba.</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrado</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierto</translation>
    </message>
    <message>
        <source>pasted proof</source>
        <translation>prueba pegada</translation>
    </message>
    <message>
        <source>{date} (safe date)</source>
        <translation>{date} (fecha segura)</translation>
    </message>
    <message>
        <source>{date}, with the others</source>
        <translation>{date}, junto con los demás</translation>
    </message>
    <message>
        <source>{done} of {count} marked</source>
        <translation>{done} de {count} marcadas</translation>
    </message>
    <message>
        <source>{name} · {count}</source>
        <translation>{name} · {count}</translation>
    </message>
    <message>
        <source>{number} · {date} · {office}</source>
        <translation>{number} · {date} · {office}</translation>
    </message>
    <message>
        <source>{reading} (no source yet)</source>
        <translation>{reading} (aún sin fuente)</translation>
    </message>
    <message>
        <source>{reading} ({sources})</source>
        <translation>{reading} ({sources})</translation>
    </message>
    <message>
        <source>{rule}: {date}</source>
        <translation>{rule}: {date}</translation>
    </message>
    <message>
        <source>{source} · {date}</source>
        <translation>{source} · {date}</translation>
    </message>
    <message>
        <source>{when}, {zone}</source>
        <translation>{when}, {zone}</translation>
    </message>
    <message>
        <source>“{words}” This counts more than everything below.</source>
        <translation>“{words}” Esto vale más que todo lo que sigue.</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>A FIN often has about 10 digits. Compare it with the paper. It is kept as you typed it.</source>
        <translation>Un FIN suele tener unas 10 cifras. Compárelo con el papel. Se guarda como lo escribió.</translation>
    </message>
    <message>
        <source>A Subject ID has only digits, as far as we know. Compare it with the paper.</source>
        <translation>Que sepamos, un Subject ID solo tiene cifras. Compárelo con el papel.</translation>
    </message>
    <message>
        <source>A U.S. ZIP code has 5 digits. Please check it.</source>
        <translation>Un código postal (ZIP) de EE.&#xa0;UU. tiene 5 cifras. Revíselo, por favor.</translation>
    </message>
    <message>
        <source>A USCIS receipt number has 3 letters and 10 digits. Compare it with the paper.</source>
        <translation>Un número de recibo de USCIS tiene 3 letras y 10 cifras. Compárelo con el papel.</translation>
    </message>
    <message>
        <source>A backup from before the damage still has the whole entry. Files without an entry are in the list of documents.</source>
        <translation>Una copia de seguridad anterior al daño todavía tiene la anotación completa. Los archivos sin anotación están en la lista de documentos.</translation>
    </message>
    <message>
        <source>A call stands before the time of being back. Please compare both times.</source>
        <translation>Una llamada está antes de la hora de regreso. Compare las dos horas.</translation>
    </message>
    <message>
        <source>A cloud program may have made it. Do not delete it yet: open it on its own and see which one has more.</source>
        <translation>Puede haberla hecho un programa de la nube. No la borre todavía: ábrala aparte y vea cuál tiene más.</translation>
    </message>
    <message>
        <source>A date is written here, and also that the paper gives none. Please compare with the paper.</source>
        <translation>Aquí hay una fecha, y también dice que el papel no da ninguna. Por favor compare con el papel.</translation>
    </message>
    <message>
        <source>A length of time cannot be less than zero.</source>
        <translation>Una duración no puede ser menor que cero.</translation>
    </message>
    <message>
        <source>A page of this file is damaged. Something on it may not show.</source>
        <translation>Una página de este archivo está dañada. Puede que algo en ella no se vea.</translation>
    </message>
    <message>
        <source>A part of this file is damaged. Look at every page before you use it.</source>
        <translation>Una parte de este archivo está dañada. Mire cada página antes de usarlo.</translation>
    </message>
    <message>
        <source>A passport number usually has 6 to 12 letters and digits. Compare it with the passport.</source>
        <translation>Un número de pasaporte suele tener de 6 a 12 letras y cifras. Compárelo con el pasaporte.</translation>
    </message>
    <message>
        <source>A time stamp for entry {entry}: {moment}, by “{authority}”. Whether this name can be trusted is not checked here.</source>
        <translation>Un sello de tiempo para la anotación {entry}: {moment}, de “{authority}”. Aquí no se revisa si se puede confiar en ese nombre.</translation>
    </message>
    <message>
        <source>A-numbers seldom begin with {digit}. Compare it with the paper.</source>
        <translation>Los números A casi nunca empiezan con {digit}. Compárelo con el papel.</translation>
    </message>
    <message>
        <source>Added after the last page: page {pages}.</source>
        <translation>Se agregó después de la última página: página {pages}.</translation>
    </message>
    <message>
        <source>Added to the PDF: the file {file}.</source>
        <translation>Se agregó al PDF: el archivo {file}.</translation>
    </message>
    <message>
        <source>An A-number has 7, 8 or 9 digits. You typed {count}. Compare it with the paper.</source>
        <translation>Un número A tiene 7, 8 o 9 cifras. Usted escribió {count}. Compárelo con el papel.</translation>
    </message>
    <message>
        <source>An A-number has 7, 8 or 9 digits. You typed {count}: this may be another number from the papers.</source>
        <translation>Un número A tiene 7, 8 o 9 cifras. Usted escribió {count}: puede ser otro número de los papeles.</translation>
    </message>
    <message>
        <source>An A-number is never all zeros. Compare it with the paper.</source>
        <translation>Un número A nunca tiene solo ceros. Compárelo con el papel.</translation>
    </message>
    <message>
        <source>An I-94 number has 11 signs. Compare it with the paper. It is kept as you typed it.</source>
        <translation>Un número de I-94 tiene 11 signos. Compárelo con el papel. Se guarda como lo escribió.</translation>
    </message>
    <message>
        <source>An event number usually has 3 letters and 10 digits. Compare it with the paper.</source>
        <translation>Un número de evento suele tener 3 letras y 10 cifras. Compárelo con el papel.</translation>
    </message>
    <message>
        <source>Anybody can make a seal. Compare the fingerprint of the key with the one you were given: only that tells whose seal it is.</source>
        <translation>Cualquiera puede hacer un sello. Compare el código de control de la clave con el que le dieron: solo eso dice de quién es el sello.</translation>
    </message>
    <message>
        <source>Both key files are damaged or missing.</source>
        <translation>Los dos archivos de clave están dañados o faltan.</translation>
    </message>
    <message>
        <source>By its published hours this line is closed at this time. You can save the attempt all the same.</source>
        <translation>Según su horario publicado, esta línea está cerrada a esta hora. Puede guardar el intento de todos modos.</translation>
    </message>
    <message>
        <source>Change nothing more here. Press “Repair this folder” below: it shows what can be done, and loses nothing.</source>
        <translation>No cambie nada más aquí. Pulse abajo “Reparar esta carpeta”: muestra qué se puede hacer y no pierde nada.</translation>
    </message>
    <message>
        <source>Changed in log.json: entry {entries}.</source>
        <translation>Cambió en log.json: anotación {entries}.</translation>
    </message>
    <message>
        <source>Changed inside the PDF: the file {file}.</source>
        <translation>Cambió dentro del PDF: el archivo {file}.</translation>
    </message>
    <message>
        <source>Changed: page {pages}.</source>
        <translation>Cambió: página {pages}.</translation>
    </message>
    <message>
        <source>Changed: the file structure (bookmarks, order, or how the PDF is put together).</source>
        <translation>Cambió: la estructura del archivo (marcadores, orden o la forma en que está hecho el PDF).</translation>
    </message>
    <message>
        <source>Choose a day and a time for the reminder.</source>
        <translation>Elija un día y una hora para el recordatorio.</translation>
    </message>
    <message>
        <source>Choose a new passphrase now, on the page “Who can open this folder”: that writes them anew.</source>
        <translation>Elija ahora una contraseña nueva, en la página “Quién puede abrir esta carpeta”: así se escriben de nuevo.</translation>
    </message>
    <message>
        <source>Choose another person than the one on this page.</source>
        <translation>Elija a otra persona, distinta de la de esta página.</translation>
    </message>
    <message>
        <source>Choose how it ended.</source>
        <translation>Elija cómo terminó.</translation>
    </message>
    <message>
        <source>Choose how the person tried to reach them.</source>
        <translation>Elija cómo se intentó contactarlos.</translation>
    </message>
    <message>
        <source>Choose the date that stands on the letter.</source>
        <translation>Elija la fecha que lleva la carta.</translation>
    </message>
    <message>
        <source>Choose the day and the time. About when is fine.</source>
        <translation>Elija el día y la hora. Más o menos está bien.</translation>
    </message>
    <message>
        <source>Choose the day on which you copied it.</source>
        <translation>Elija el día en que lo copió.</translation>
    </message>
    <message>
        <source>Choose the day.</source>
        <translation>Elija el día.</translation>
    </message>
    <message>
        <source>Choose the time zone from the list.</source>
        <translation>Elija la zona horaria de la lista.</translation>
    </message>
    <message>
        <source>Damaged places in the records: {count}.</source>
        <translation>Lugares dañados en los datos: {count}.</translation>
    </message>
    <message>
        <source>Different in this folder: entry {entries} of the log.</source>
        <translation>Distinto en esta carpeta: anotación {entries} del registro.</translation>
    </message>
    <message>
        <source>Earlier state no. {number} is damaged.</source>
        <translation>El estado anterior n.º {number} está dañado.</translation>
    </message>
    <message>
        <source>Easy to guess. Add more words.</source>
        <translation>Fácil de adivinar. Agregue más palabras.</translation>
    </message>
    <message>
        <source>Easy to guess: it is made of names or dates that people know about you.</source>
        <translation>Fácil de adivinar: está hecha de nombres o fechas que otros saben de usted.</translation>
    </message>
    <message>
        <source>Easy to guess: most of it is one common word or name.</source>
        <translation>Fácil de adivinar: casi toda es una palabra o un nombre común.</translation>
    </message>
    <message>
        <source>Entries of the log that are missing: {count}.</source>
        <translation>Anotaciones del registro que faltan: {count}.</translation>
    </message>
    <message>
        <source>Entries that were added to the log since then: {number}.</source>
        <translation>Anotaciones que se agregaron al registro desde entonces: {number}.</translation>
    </message>
    <message>
        <source>Every byte is as it was sealed. Pages: {pages}. Files inside: {files}.</source>
        <translation>Cada byte está como se selló. Páginas: {pages}. Archivos adentro: {files}.</translation>
    </message>
    <message>
        <source>Federal offices are closed on weekends and holidays. Please compare the day with the paper or the page.</source>
        <translation>Las oficinas federales cierran los fines de semana y los días feriados. Compare el día con el papel o la página.</translation>
    </message>
    <message>
        <source>Found a file that belongs to no record and cannot be read: {file}.</source>
        <translation>Se encontró un archivo que no pertenece a ningún dato y no se puede leer: {file}.</translation>
    </message>
    <message>
        <source>Found a file that belongs to no record: “{file}”.</source>
        <translation>Se encontró un archivo que no pertenece a ningún dato: “{file}”.</translation>
    </message>
    <message>
        <source>Good. Hard to guess.</source>
        <translation>Buena. Difícil de adivinar.</translation>
    </message>
    <message>
        <source>ICE says this mailbox is for job applicants only. Try another way as well.</source>
        <translation>ICE dice que este buzón es solo para quienes buscan empleo. Pruebe también de otra forma.</translation>
    </message>
    <message>
        <source>If you have a copy of the email, add it here.</source>
        <translation>Si tiene una copia del correo, agréguela aquí.</translation>
    </message>
    <message>
        <source>If you remember, write what was said in the voicemail.</source>
        <translation>Si se acuerda, escriba lo que se dijo en el mensaje de voz.</translation>
    </message>
    <message>
        <source>In log.json, entry {entries} does not give its hash, or does not follow the one before it.</source>
        <translation>En log.json, la anotación {entries} no da su código (hash) o no sigue a la anterior.</translation>
    </message>
    <message>
        <source>In log.json, the counts or the last hash do not fit the entries.</source>
        <translation>En log.json, las cantidades o el último código (hash) no concuerdan con las anotaciones.</translation>
    </message>
    <message>
        <source>It happened on another day. If you like, write why it is written down later.</source>
        <translation>Pasó en otro día. Si quiere, escriba por qué lo anota después.</translation>
    </message>
    <message>
        <source>It is in the list of found papers below. There you can put it back.</source>
        <translation>Está abajo, en la lista de papeles encontrados. Allí puede ponerlo otra vez en su lugar.</translation>
    </message>
    <message>
        <source>It stays where it is. It is never deleted by itself.</source>
        <translation>Se queda donde está. Nunca se borra por sí solo.</translation>
    </message>
    <message>
        <source>Lock the folder and open it again: then it is repaired from the other one.</source>
        <translation>Bloquee la carpeta y ábrala otra vez: así se repara con el otro.</translation>
    </message>
    <message>
        <source>Lock the folder and open it again: then they go.</source>
        <translation>Bloquee la carpeta y ábrala otra vez: así desaparecen.</translation>
    </message>
    <message>
        <source>Look for it in a backup or in a copy of the folder. If you have the paper, add it again.</source>
        <translation>Búsquelo en una copia de seguridad o en una copia de la carpeta. Si tiene el papel, agréguelo otra vez.</translation>
    </message>
    <message>
        <source>Missing or damaged in this folder: the original of “{file}”.</source>
        <translation>Falta o está dañado en esta carpeta: el original de “{file}”.</translation>
    </message>
    <message>
        <source>No integrity seal was found in this file, so it cannot be checked.</source>
        <translation>En este archivo no se encontró ningún sello de integridad, así que no se puede revisar.</translation>
    </message>
    <message>
        <source>Not bad, but a computer could guess it in time. Add a word.</source>
        <translation>No está mal, pero una computadora podría adivinarla con el tiempo. Agregue una palabra.</translation>
    </message>
    <message>
        <source>Not in this folder: entry {entries} of the log.</source>
        <translation>No está en esta carpeta: anotación {entries} del registro.</translation>
    </message>
    <message>
        <source>Not in this folder: the original of “{file}”.</source>
        <translation>No está en esta carpeta: el original de “{file}”.</translation>
    </message>
    <message>
        <source>Nothing can be added in that place any more. The log shows this openly, and so does the report.</source>
        <translation>En ese lugar ya no se puede agregar nada. El registro lo muestra abiertamente, y el informe también.</translation>
    </message>
    <message>
        <source>Nothing in this file was changed after it was sealed.</source>
        <translation>Nada en este archivo cambió después de sellarlo.</translation>
    </message>
    <message>
        <source>Nothing shows the new date yet. Write the confirmation number, add a picture, or write who set it.</source>
        <translation>Todavía nada muestra la fecha nueva. Escriba el número de confirmación, agregue una foto o escriba quién la puso.</translation>
    </message>
    <message>
        <source>Nothing was changed yet.</source>
        <translation>Aún no se cambió nada.</translation>
    </message>
    <message>
        <source>O and 0, I and 1 look alike. Compare each one with the passport.</source>
        <translation>La O y el 0, la I y el 1 se parecen. Compare cada uno con el pasaporte.</translation>
    </message>
    <message>
        <source>One of the two key files is damaged or missing: {file}.</source>
        <translation>Uno de los dos archivos de clave está dañado o falta: {file}.</translation>
    </message>
    <message>
        <source>One of the two key files was damaged. It was repaired from the other one.</source>
        <translation>Uno de los dos archivos de clave estaba dañado. Se reparó con el otro.</translation>
    </message>
    <message>
        <source>One person can have {limit} tags at most.</source>
        <translation>Una persona puede tener {limit} etiquetas como máximo.</translation>
    </message>
    <message>
        <source>Open the attempt: there you see what the log says.</source>
        <translation>Abra el intento: allí ve lo que dice el registro.</translation>
    </message>
    <message>
        <source>Original files in this folder that are as they were added: {number}.</source>
        <translation>Archivos originales de esta carpeta que están como se agregaron: {number}.</translation>
    </message>
    <message>
        <source>Person {person}: entry {entry} of the log cannot be checked any more. The list of its files was lost when this folder was damaged.</source>
        <translation>Persona {person}: la anotación {entry} del registro ya no se puede revisar. La lista de sus archivos se perdió cuando esta carpeta se dañó.</translation>
    </message>
    <message>
        <source>Person {person}: entry {entry} of the log does not fit the entry before it.</source>
        <translation>Persona {person}: la anotación {entry} del registro no coincide con la anterior.</translation>
    </message>
    <message>
        <source>Person {person}: entry {entry} of the log has a wrong attempt number.</source>
        <translation>Persona {person}: la anotación {entry} del registro tiene un número de intento equivocado.</translation>
    </message>
    <message>
        <source>Person {person}: entry {entry} of the log is missing.</source>
        <translation>Persona {person}: falta la anotación {entry} del registro.</translation>
    </message>
    <message>
        <source>Person {person}: entry {entry} of the log is there twice.</source>
        <translation>Persona {person}: la anotación {entry} del registro está dos veces.</translation>
    </message>
    <message>
        <source>Person {person}: entry {entry} of the log was changed after it was written.</source>
        <translation>Persona {person}: la anotación {entry} del registro se cambió después de escribirla.</translation>
    </message>
    <message>
        <source>Person {person}: the file “{file}” is damaged.</source>
        <translation>Persona {person}: el archivo “{file}” está dañado.</translation>
    </message>
    <message>
        <source>Person {person}: the file “{file}” is missing.</source>
        <translation>Persona {person}: falta el archivo “{file}”.</translation>
    </message>
    <message>
        <source>Person {person}: the file “{file}” is not the one that was added.</source>
        <translation>Persona {person}: el archivo “{file}” no es el que se agregó.</translation>
    </message>
    <message>
        <source>Person {person}: the file “{file}” was withdrawn, but parts of it are still there.</source>
        <translation>Persona {person}: el archivo “{file}” se retiró, pero quedan partes de él.</translation>
    </message>
    <message>
        <source>Person {person}: the list shows attempt {attempt} differently from the log. The log is right.</source>
        <translation>Persona {person}: la lista muestra el intento {attempt} distinto del registro. El registro tiene razón.</translation>
    </message>
    <message>
        <source>Person {person}: the record or the log cannot be read.</source>
        <translation>Persona {person}: sus datos o su registro no se pueden leer.</translation>
    </message>
    <message>
        <source>Pick the state from the list.</source>
        <translation>Elija el estado de la lista.</translation>
    </message>
    <message>
        <source>Places where the order of the records is broken: {count}.</source>
        <translation>Lugares donde el orden de los datos está dañado: {count}.</translation>
    </message>
    <message>
        <source>Records that point to something that is not there: {count}.</source>
        <translation>Datos que remiten a algo que no está: {count}.</translation>
    </message>
    <message>
        <source>Removed from the PDF: the file {file}.</source>
        <translation>Se quitó del PDF: el archivo {file}.</translation>
    </message>
    <message>
        <source>Removed: page {pages}.</source>
        <translation>Se quitó: página {pages}.</translation>
    </message>
    <message>
        <source>Row {line}, {name}, has a part of the name and the same date of birth or phone number.</source>
        <translation>La fila {line}, {name}, tiene una parte del nombre y la misma fecha de nacimiento o el mismo teléfono.</translation>
    </message>
    <message>
        <source>Row {line}, {name}, has the same A-number.</source>
        <translation>La fila {line}, {name}, tiene el mismo número A.</translation>
    </message>
    <message>
        <source>Row {line}, {name}, has the same name.</source>
        <translation>La fila {line}, {name}, tiene el mismo nombre.</translation>
    </message>
    <message>
        <source>Some letters could not be read. Save the file again as “CSV UTF-8”, or type this row by hand.</source>
        <translation>No se pudieron leer algunas letras. Guarde el archivo otra vez como «CSV UTF-8», o escriba esta fila a mano.</translation>
    </message>
    <message>
        <source>Some of the records cannot be read.</source>
        <translation>Una parte de los datos no se puede leer.</translation>
    </message>
    <message>
        <source>Something was added to the end of the file after it was sealed.</source>
        <translation>Se agregó algo al final del archivo después de sellarlo.</translation>
    </message>
    <message>
        <source>Sources differ on whether this line is open at this time.</source>
        <translation>Las fuentes no coinciden en si esta línea está abierta a esta hora.</translation>
    </message>
    <message>
        <source>Strong. Very hard to guess.</source>
        <translation>Fuerte. Muy difícil de adivinar.</translation>
    </message>
    <message>
        <source>The English words are missing. The office reads English.</source>
        <translation>Falta el texto en inglés. La oficina lee inglés.</translation>
    </message>
    <message>
        <source>The PDF cannot be read: it may be damaged, or not all there.</source>
        <translation>El PDF no se puede leer: puede estar dañado o incompleto.</translation>
    </message>
    <message>
        <source>The answer is before the day of the request. Please check both.</source>
        <translation>La respuesta es anterior al día de la petición. Revise las dos fechas.</translation>
    </message>
    <message>
        <source>The end date is before the date it was made. Please check both.</source>
        <translation>La fecha de vencimiento es anterior a la fecha en que se hizo. Revise las dos, por favor.</translation>
    </message>
    <message>
        <source>The end of the file is missing.</source>
        <translation>Falta el final del archivo.</translation>
    </message>
    <message>
        <source>The end of this file is missing. Some pages may be gone.</source>
        <translation>Falta el final de este archivo. Puede que falten páginas.</translation>
    </message>
    <message>
        <source>The folder itself is not touched by this. Make a backup today.</source>
        <translation>Esto no afecta a la carpeta misma. Haga hoy una copia de seguridad.</translation>
    </message>
    <message>
        <source>The key files are older than the records. A passphrase that you changed or removed may open it again.</source>
        <translation>Los archivos de clave son más antiguos que los datos. Una contraseña que usted cambió o quitó puede volver a abrir la carpeta.</translation>
    </message>
    <message>
        <source>The key files were lost. The recovery code opened the folder. Choose a new passphrase now.</source>
        <translation>Se perdieron los archivos de clave. El código de recuperación abrió la carpeta. Elija ahora una contraseña nueva.</translation>
    </message>
    <message>
        <source>The last changes could not be joined. They were put aside; everything before them is here.</source>
        <translation>Los últimos cambios no se pudieron unir. Se pusieron aparte; todo lo anterior está aquí.</translation>
    </message>
    <message>
        <source>The last hash of the log does not stand on the pages of this report.</source>
        <translation>El último código (hash) del registro no está en las páginas de este informe.</translation>
    </message>
    <message>
        <source>The letter is still empty.</source>
        <translation>La carta todavía está vacía.</translation>
    </message>
    <message>
        <source>The list {file} does not fit the files inside the PDF.</source>
        <translation>La lista {file} no concuerda con los archivos que están dentro del PDF.</translation>
    </message>
    <message>
        <source>The log fits from its first to its last entry ({entries}). Attempts shown: {shown} of {total}.</source>
        <translation>El registro concuerda desde la primera anotación hasta la última ({entries}). Intentos mostrados: {shown} de {total}.</translation>
    </message>
    <message>
        <source>The log in this report belongs to nobody in this folder.</source>
        <translation>El registro de este informe no es de nadie que esté en esta carpeta.</translation>
    </message>
    <message>
        <source>The name on the papers differs from the legal name. Both are kept.</source>
        <translation>El nombre en los papeles es distinto del nombre legal. Se guardan los dos.</translation>
    </message>
    <message>
        <source>The program was stopped in the middle last time. Everything that was saved is here.</source>
        <translation>La última vez el programa se detuvo a la mitad. Todo lo que se guardó está aquí.</translation>
    </message>
    <message>
        <source>The same digits are in another field: {other}. Is one of the two wrong?</source>
        <translation>Las mismas cifras están en otro campo: {other}. ¿Hay un error en uno de los dos?</translation>
    </message>
    <message>
        <source>The seal and its list (seal.json) were made with different keys.</source>
        <translation>El sello y su lista (seal.json) se hicieron con claves distintas.</translation>
    </message>
    <message>
        <source>The seal itself was changed.</source>
        <translation>Se cambió el sello mismo.</translation>
    </message>
    <message>
        <source>The seal was made with the key of this folder.</source>
        <translation>El sello se hizo con la clave de esta carpeta.</translation>
    </message>
    <message>
        <source>The seal was not made with the key of this folder.</source>
        <translation>El sello no se hizo con la clave de esta carpeta.</translation>
    </message>
    <message>
        <source>The search may miss things. Nothing is lost.</source>
        <translation>La búsqueda puede pasar por alto algunas cosas. No se perdió nada.</translation>
    </message>
    <message>
        <source>The search was built anew. Nothing more is to do.</source>
        <translation>La búsqueda se hizo de nuevo. No hay que hacer nada más.</translation>
    </message>
    <message>
        <source>The time on hold is longer than the whole call. Please check both.</source>
        <translation>El tiempo en espera es más largo que toda la llamada. Revise los dos, por favor.</translation>
    </message>
    <message>
        <source>The time stamp {file} is damaged, or is not about this log.</source>
        <translation>El sello de tiempo {file} está dañado o no trata de este registro.</translation>
    </message>
    <message>
        <source>The two birthplaces differ. For ICE websites, type it as it is printed on the papers. A lawyer can tell you how to have it corrected.</source>
        <translation>Los dos lugares de nacimiento son distintos. En los sitios web de ICE, escríbalo como está impreso en los papeles. Un abogado puede decirle cómo corregirlo.</translation>
    </message>
    <message>
        <source>The whole name was kept in one piece. Check which part is the family name.</source>
        <translation>El nombre se guardó entero. Revise qué parte es el apellido.</translation>
    </message>
    <message>
        <source>The year in “{written}” may be of this century or of the last one. Write it with four digits.</source>
        <translation>El año en «{written}» puede ser de este siglo o del pasado. Escríbalo con cuatro cifras.</translation>
    </message>
    <message>
        <source>There are letters between the digits. An A-number has only digits after the A.</source>
        <translation>Hay letras entre las cifras. Un número A solo tiene cifras después de la A.</translation>
    </message>
    <message>
        <source>There are letters where digits belong. Did you mean {proposal}? Compare it with the paper.</source>
        <translation>Hay letras donde van cifras. ¿Quiso escribir {proposal}? Compárelo con el papel.</translation>
    </message>
    <message>
        <source>There are too few digits for a phone number.</source>
        <translation>Hay muy pocas cifras para un número de teléfono.</translation>
    </message>
    <message>
        <source>There is a second copy of a part of this folder: {file}.</source>
        <translation>Hay una segunda copia de una parte de esta carpeta: {file}.</translation>
    </message>
    <message>
        <source>There is a sign in this text that cannot be saved. Delete it and type it again.</source>
        <translation>En este texto hay un signo que no se puede guardar. Bórrelo y escríbalo otra vez.</translation>
    </message>
    <message>
        <source>There is more than one signature in the file.</source>
        <translation>Hay más de una firma en el archivo.</translation>
    </message>
    <message>
        <source>This PDF asks for a password before it shows its pages.</source>
        <translation>Este PDF pide una contraseña antes de mostrar sus páginas.</translation>
    </message>
    <message>
        <source>This PDF has no integrity seal of this program.</source>
        <translation>Este PDF no tiene un sello de integridad de este programa.</translation>
    </message>
    <message>
        <source>This contact has no phone number yet.</source>
        <translation>Este contacto aún no tiene teléfono.</translation>
    </message>
    <message>
        <source>This date is in the future. Please check it.</source>
        <translation>Esta fecha está en el futuro. Revísela, por favor.</translation>
    </message>
    <message>
        <source>This date is in the future. Please check the year.</source>
        <translation>Esta fecha está en el futuro. Revise el año, por favor.</translation>
    </message>
    <message>
        <source>This date is very long ago. Please check the year.</source>
        <translation>Esta fecha es de hace mucho tiempo. Revise el año, por favor.</translation>
    </message>
    <message>
        <source>This day is over. Please check it.</source>
        <translation>Este día ya pasó. Revíselo, por favor.</translation>
    </message>
    <message>
        <source>This day is still to come. Choose the day you copied it.</source>
        <translation>Este día aún no llega. Elija el día en que lo copió.</translation>
    </message>
    <message>
        <source>This does not look like a phone number. It is kept as you typed it.</source>
        <translation>Esto no parece un número de teléfono. Se guarda como lo escribió.</translation>
    </message>
    <message>
        <source>This does not look like an email address. Please check it.</source>
        <translation>Esto no parece una dirección de correo electrónico. Revísela, por favor.</translation>
    </message>
    <message>
        <source>This ending does not fit how the attempt was made. Please check both.</source>
        <translation>Este final no corresponde a la forma del intento. Revise los dos, por favor.</translation>
    </message>
    <message>
        <source>This file fits its seal, but it does not fit this folder.</source>
        <translation>Este archivo concuerda con su sello, pero no con esta carpeta.</translation>
    </message>
    <message>
        <source>This file is damaged and was repaired to be shown. Look at every page before you use it.</source>
        <translation>Este archivo está dañado y se reparó para mostrarlo. Mire cada página antes de usarlo.</translation>
    </message>
    <message>
        <source>This file is not as it was when it was sealed.</source>
        <translation>Este archivo no está como estaba cuando se selló.</translation>
    </message>
    <message>
        <source>This file says that it has more pages than can be found in it.</source>
        <translation>Este archivo dice que tiene más páginas de las que se encuentran en él.</translation>
    </message>
    <message>
        <source>This folder is older than at its last lock on this computer. An older copy lies in its place.</source>
        <translation>Esta carpeta es más antigua que cuando se cerró la última vez en esta computadora. En su lugar hay una copia anterior.</translation>
    </message>
    <message>
        <source>This folder still has the same entries of the log ({entries}).</source>
        <translation>Esta carpeta todavía tiene las mismas anotaciones del registro ({entries}).</translation>
    </message>
    <message>
        <source>This is a part of a report. The log is in the first part.</source>
        <translation>Esta es una parte de un informe. El registro está en la primera parte.</translation>
    </message>
    <message>
        <source>This is before the day the paper was taken. Please check both.</source>
        <translation>Esto es anterior al día en que se llevaron el documento. Revise las dos fechas.</translation>
    </message>
    <message>
        <source>This is earlier than leaving home. Please compare both times.</source>
        <translation>Esto es antes de salir de casa. Compare las dos horas.</translation>
    </message>
    <message>
        <source>This is not a PDF file.</source>
        <translation>Este no es un archivo PDF.</translation>
    </message>
    <message>
        <source>This is not a time of day. Please check it.</source>
        <translation>Esto no es una hora del día. Revísela, por favor.</translation>
    </message>
    <message>
        <source>This is not the same name. Type it as it is shown above.</source>
        <translation>No es el mismo nombre. Escríbalo como se ve arriba.</translation>
    </message>
    <message>
        <source>This is the ICE tip line. It is not for check-ins. Please check the number.</source>
        <translation>Esta es la línea de denuncias de ICE. No es para las citas (check-in). Revise el número, por favor.</translation>
    </message>
    <message>
        <source>This is the same as the old address. Please check it.</source>
        <translation>Es igual a la dirección anterior. Por favor, revísela.</translation>
    </message>
    <message>
        <source>This looks like a USCIS receipt number or an event number. Compare it with the paper.</source>
        <translation>Esto parece un número de recibo de USCIS o un número de evento. Compárelo con el papel.</translation>
    </message>
    <message>
        <source>This looks like an A-number. The Subject ID is another number. Compare it with the paper.</source>
        <translation>Esto parece un número A. El Subject ID es otro número. Compárelo con el papel.</translation>
    </message>
    <message>
        <source>This number is to be learned by heart, but there is no phone number yet.</source>
        <translation>Este número se debe aprender de memoria, pero aún no hay teléfono.</translation>
    </message>
    <message>
        <source>This number may not exist: {shown}. Please check the digits.</source>
        <translation>Puede ser que este número no exista: {shown}. Revise las cifras, por favor.</translation>
    </message>
    <message>
        <source>This passport ended on {date}.</source>
        <translation>Este pasaporte venció el {date}.</translation>
    </message>
    <message>
        <source>This passport ends on {date}.</source>
        <translation>Este pasaporte vence el {date}.</translation>
    </message>
    <message>
        <source>This row has more cells than there are headings. A comma inside a cell needs quotation marks.</source>
        <translation>Esta fila tiene más celdas que encabezados. Una coma dentro de una celda necesita comillas.</translation>
    </message>
    <message>
        <source>This text is too long. The limit is {limit} letters.</source>
        <translation>Este texto es demasiado largo. El límite es de {limit} letras.</translation>
    </message>
    <message>
        <source>This time came twice, because the clocks went back that night. Choose the first or the second.</source>
        <translation>Esta hora pasó dos veces, porque esa noche se atrasaron los relojes. Elija la primera o la segunda.</translation>
    </message>
    <message>
        <source>This time did not exist: the clocks went forward that night. Please check it.</source>
        <translation>Esta hora no existió: esa noche se adelantaron los relojes. Revísela, por favor.</translation>
    </message>
    <message>
        <source>This time is in the future. Please check it.</source>
        <translation>Esta hora está en el futuro. Revísela, por favor.</translation>
    </message>
    <message>
        <source>Type a passphrase, or use the one we offer.</source>
        <translation>Escriba una contraseña, o use la que le ofrecemos.</translation>
    </message>
    <message>
        <source>Type the number, or choose “I don’t have it”.</source>
        <translation>Escriba el número, o elija “No lo tengo”.</translation>
    </message>
    <message>
        <source>Very easy to guess. Add more words.</source>
        <translation>Muy fácil de adivinar. Agregue más palabras.</translation>
    </message>
    <message>
        <source>Whoever made this PDF asked that it not be printed or copied. It opens without a password.</source>
        <translation>Quien hizo este PDF pidió que no se imprima ni se copie. Se abre sin contraseña.</translation>
    </message>
    <message>
        <source>Withdrawn since then: the original of “{file}”.</source>
        <translation>Se retiró desde entonces: el original de “{file}”.</translation>
    </message>
    <message>
        <source>Write at least one name.</source>
        <translation>Escriba al menos un nombre.</translation>
    </message>
    <message>
        <source>Write something, or close this without saving.</source>
        <translation>Escriba algo, o cierre sin guardar.</translation>
    </message>
    <message>
        <source>Write the child’s name.</source>
        <translation>Escriba el nombre del niño o de la niña.</translation>
    </message>
    <message>
        <source>Write the confirmation number, or add a picture of the page.</source>
        <translation>Escriba el número de confirmación, o agregue una foto de la página.</translation>
    </message>
    <message>
        <source>Write the day of the move or the new address. The rest can wait.</source>
        <translation>Escriba el día de la mudanza o la dirección nueva. Lo demás puede esperar.</translation>
    </message>
    <message>
        <source>Write the email address that was used.</source>
        <translation>Escriba la dirección de correo que se usó.</translation>
    </message>
    <message>
        <source>Write the name of the person who made this attempt.</source>
        <translation>Escriba el nombre de la persona que hizo este intento.</translation>
    </message>
    <message>
        <source>Write the name of this contact.</source>
        <translation>Escriba el nombre de este contacto.</translation>
    </message>
    <message>
        <source>Write the number of days as on the paper, like 60.</source>
        <translation>Escriba el número de días como en el papel, por ejemplo 60.</translation>
    </message>
    <message>
        <source>Write the number that was called. It helps to show what was tried.</source>
        <translation>Escriba el número al que se llamó. Ayuda a mostrar lo que se intentó.</translation>
    </message>
    <message>
        <source>Write what they said, in their own words if you remember.</source>
        <translation>Escriba lo que dijeron, con sus mismas palabras si se acuerda.</translation>
    </message>
    <message>
        <source>Write what this document is.</source>
        <translation>Escriba qué documento es.</translation>
    </message>
    <message>
        <source>Write what you copied.</source>
        <translation>Escriba lo que copió.</translation>
    </message>
    <message>
        <source>Write where you read it: the page, the letter, or who told you.</source>
        <translation>Escriba dónde lo leyó: la página, la carta o quién se lo dijo.</translation>
    </message>
    <message>
        <source>Write which office or line this is.</source>
        <translation>Escriba qué oficina o línea es.</translation>
    </message>
    <message>
        <source>Write who translated this text.</source>
        <translation>Escriba quién tradujo este texto.</translation>
    </message>
    <message>
        <source>Write whom to try again.</source>
        <translation>Escriba a quién intentar otra vez.</translation>
    </message>
    <message>
        <source>Write why it is not needed. A few words are enough.</source>
        <translation>Escriba por qué no hace falta. Bastan pocas palabras.</translation>
    </message>
    <message>
        <source>Write why this is changed. It stays in the log.</source>
        <translation>Escriba por qué se cambia. Queda en el registro.</translation>
    </message>
    <message>
        <source>You typed {count} digits. ICE does not say how long a Subject ID is. Compare it with the paper.</source>
        <translation>Usted escribió {count} cifras. ICE no dice cuántas tiene un Subject ID. Compárelo con el papel.</translation>
    </message>
    <message>
        <source>Zeros were put in front: {before} became {after}. Compare it with the paper.</source>
        <translation>Se pusieron ceros al principio: {before} pasó a ser {after}. Compárelo con el papel.</translation>
    </message>
    <message>
        <source>{name} has the same number in this folder. Compare both with the papers.</source>
        <translation>{name} tiene el mismo número en esta carpeta. Compare los dos con los papeles.</translation>
    </message>
    <message>
        <source>{name} is already here under the same name, as family of {of} ({relation}).</source>
        <translation>{name} ya está aquí con el mismo nombre, como familia de {of} ({relation}).</translation>
    </message>
    <message>
        <source>{name} is already here under the same name.</source>
        <translation>{name} ya está aquí con el mismo nombre.</translation>
    </message>
    <message>
        <source>{name} is the name of a child of {of}, who is already here.</source>
        <translation>{name} es el nombre de un hijo o una hija de {of}, que ya está aquí.</translation>
    </message>
    <message>
        <source>{name} is the name of a contact of {of}, who is already here.</source>
        <translation>{name} es el nombre de un contacto de {of}, que ya está aquí.</translation>
    </message>
    <message>
        <source>{name}, who belongs to {of}, has a part of the name and the same date of birth.</source>
        <translation>{name}, de la familia o los contactos de {of}, tiene una parte del nombre y la misma fecha de nacimiento.</translation>
    </message>
    <message>
        <source>{name}, who belongs to {of}, has a part of the name and the same phone number.</source>
        <translation>{name}, de la familia o los contactos de {of}, tiene una parte del nombre y el mismo teléfono.</translation>
    </message>
    <message>
        <source>{name}, who is already here, has a part of the name and the same date of birth.</source>
        <translation>{name}, que ya está aquí, tiene una parte del nombre y la misma fecha de nacimiento.</translation>
    </message>
    <message>
        <source>{name}, who is already here, has a part of the name and the same phone number.</source>
        <translation>{name}, que ya está aquí, tiene una parte del nombre y el mismo teléfono.</translation>
    </message>
    <message>
        <source>{name}, who is already here, has the same A-number.</source>
        <translation>{name}, que ya está aquí, tiene el mismo número A.</translation>
    </message>
    <message>
        <source>{prefix} is not a usual beginning of a receipt number. Is it another number from the papers?</source>
        <translation>Los números de recibo no suelen empezar con {prefix}. ¿Es otro número de los papeles?</translation>
    </message>
    <message>
        <source>“{written}” is not a date that we can read.</source>
        <translation>«{written}» no es una fecha que podamos leer.</translation>
    </message>
    <message>
        <source>“{written}” may mean {first} or {second}. Say which one.</source>
        <translation>«{written}» puede ser {first} o {second}. Diga cuál.</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message numerus="yes">
        <source>%n attempt(s)</source>
        <translation>
            <numerusform>%n intento</numerusform>
            <numerusform>%n intentos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s) {on_days}</source>
        <translation>
            <numerusform>%n intento {on_days}</numerusform>
            <numerusform>%n intentos {on_days}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s)</source>
        <translation>
            <numerusform>%n cosa</numerusform>
            <numerusform>%n cosas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) missing</source>
        <translation>
            <numerusform>Falta %n cosa</numerusform>
            <numerusform>Faltan %n cosas</numerusform>
        </translation>
    </message>
    <message>
        <source>A confirmation number, a picture of the page, or the name of who said it shows it.</source>
        <translation>Lo muestra un número de confirmación, una imagen de la página o el nombre de quien lo dijo.</translation>
    </message>
    <message>
        <source>A helper finds a person in the detainee locator with it, and offices ask for it.</source>
        <translation>Con él, quien ayuda encuentra a una persona en el localizador de detenidos, y las oficinas lo piden.</translation>
    </message>
    <message>
        <source>A helper has to find them</source>
        <translation>Quien ayuda tiene que encontrarlos</translation>
    </message>
    <message>
        <source>A list shows what is missing while there is still time to ask for it.</source>
        <translation>Una lista muestra lo que falta mientras hay tiempo de pedirlo.</translation>
    </message>
    <message>
        <source>A new passport takes months. Before going to a consulate, ask a lawyer if there is fear of that government.</source>
        <translation>Un pasaporte nuevo tarda meses. Antes de ir a un consulado, pregunte a un abogado si hay miedo de ese gobierno.</translation>
    </message>
    <message>
        <source>A phone can be taken away</source>
        <translation>Pueden quitarle el teléfono</translation>
    </message>
    <message>
        <source>A school gives children only to people on its own list.</source>
        <translation>Una escuela entrega a los niños solo a las personas de su propia lista.</translation>
    </message>
    <message>
        <source>A-number</source>
        <translation>Número A</translation>
    </message>
    <message>
        <source>Add a person to call</source>
        <translation>Agregar una persona a quien llamar</translation>
    </message>
    <message>
        <source>Add an attempt</source>
        <translation>Agregar un intento</translation>
    </message>
    <message>
        <source>Also to do</source>
        <translation>También por hacer</translation>
    </message>
    <message>
        <source>Asked for another date: {date}. This one stays until something shows the new one.</source>
        <translation>Se pidió otra fecha: {date}. Esta sigue en pie hasta que algo muestre la nueva.</translation>
    </message>
    <message>
        <source>Borrowed, goes back: {document}</source>
        <translation>Prestado, hay que devolverlo: {document}</translation>
    </message>
    <message>
        <source>By {date}</source>
        <translation>Hasta el {date}</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Llamar</translation>
    </message>
    <message>
        <source>Calls nobody answers count too</source>
        <translation>Las llamadas sin respuesta también cuentan</translation>
    </message>
    <message>
        <source>Change my date</source>
        <translation>Cambiar mi fecha</translation>
    </message>
    <message>
        <source>Check the date of the passport</source>
        <translation>Revisar la fecha del pasaporte</translation>
    </message>
    <message>
        <source>Check the date: {document}</source>
        <translation>Revisar la fecha: {document}</translation>
    </message>
    <message>
        <source>Choose a phone number to learn by heart</source>
        <translation>Elegir un teléfono para aprenderlo de memoria</translation>
    </message>
    <message>
        <source>Contact attempts</source>
        <translation>Intentos de contacto</translation>
    </message>
    <message>
        <source>Copy the A-number as nine digits</source>
        <translation>Copiar el número A con nueve cifras</translation>
    </message>
    <message>
        <source>Counts from the date on it: {date}</source>
        <translation>Cuenta la fecha del papel: {date}</translation>
    </message>
    <message>
        <source>Dates can change without a letter. To look once a week is an idea of this program, not a rule of an office.</source>
        <translation>Las fechas pueden cambiar sin carta. Mirar una vez por semana es idea de este programa, no regla de una oficina.</translation>
    </message>
    <message>
        <source>Days you tried, last two weeks</source>
        <translation>Días en que lo intentó, últimas dos semanas</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Emergency plan</source>
        <translation>Plan de emergencia</translation>
    </message>
    <message>
        <source>Emergency plan PDF</source>
        <translation>PDF del plan de emergencia</translation>
    </message>
    <message>
        <source>Form 60-001</source>
        <translation>Formulario 60-001</translation>
    </message>
    <message>
        <source>From: {source} · checked {date}</source>
        <translation>De: {source} · revisado el {date}</translation>
    </message>
    <message>
        <source>From: {source} · nobody has looked since</source>
        <translation>De: {source} · nadie ha mirado desde entonces</translation>
    </message>
    <message>
        <source>Get ready</source>
        <translation>Prepararse</translation>
    </message>
    <message>
        <source>Good until {date}</source>
        <translation>Válido hasta el {date}</translation>
    </message>
    <message>
        <source>I don’t have it</source>
        <translation>No lo tengo</translation>
    </message>
    <message>
        <source>If this computer breaks or is taken, only a backup in another place brings everything back.</source>
        <translation>Si esta computadora se daña o se la llevan, solo una copia de seguridad en otro lugar lo recupera todo.</translation>
    </message>
    <message>
        <source>If you cannot answer, a helper calls the people on this list in their order.</source>
        <translation>Si usted no puede contestar, quien ayuda llama en orden a las personas de esta lista.</translation>
    </message>
    <message>
        <source>If you cannot go home, a helper has to find the papers.</source>
        <translation>Si usted no puede ir a casa, quien ayuda tiene que encontrar los papeles.</translation>
    </message>
    <message>
        <source>It belongs to the move, and the page Moves keeps the proof of it.</source>
        <translation>Es parte de la mudanza, y la página Mudanzas guarda la prueba.</translation>
    </message>
    <message>
        <source>It can still be done. Send it in writing, and keep proof of the day.</source>
        <translation>Todavía se puede hacer. Mándelo por escrito y guarde prueba del día.</translation>
    </message>
    <message>
        <source>It ended on {date}</source>
        <translation>Venció el {date}</translation>
    </message>
    <message>
        <source>It lets a lawyer ask ICE about you</source>
        <translation>Permite que un abogado pregunte a ICE por usted</translation>
    </message>
    <message>
        <source>It lets someone you trust ask ICE about you</source>
        <translation>Permite que alguien de confianza pregunte a ICE por usted</translation>
    </message>
    <message>
        <source>It tells people with the same name apart</source>
        <translation>Distingue a personas con el mismo nombre</translation>
    </message>
    <message>
        <source>It was borrowed from the office that keeps it. Write down the day on which it went back.</source>
        <translation>Lo prestó la oficina que lo guarda. Anote el día en que se devolvió.</translation>
    </message>
    <message>
        <source>I’m calling now</source>
        <translation>Estoy llamando</translation>
    </message>
    <message>
        <source>Last day to pay, as written down: {date}</source>
        <translation>Último día para pagar, según se anotó: {date}</translation>
    </message>
    <message>
        <source>Last looked at on {date}</source>
        <translation>Se miró por última vez el {date}</translation>
    </message>
    <message>
        <source>Last try {date}: {outcome}</source>
        <translation>Último intento, {date}: {outcome}</translation>
    </message>
    <message>
        <source>Last: {when}, {outcome}</source>
        <translation>Último: {when}, {outcome}</translation>
    </message>
    <message>
        <source>Look at Form 60-001</source>
        <translation>Ver el formulario 60-001</translation>
    </message>
    <message>
        <source>Look at Form G-28</source>
        <translation>Ver el formulario G-28</translation>
    </message>
    <message>
        <source>Made anew before the visit: {document}</source>
        <translation>Se hace de nuevo antes de la visita: {document}</translation>
    </message>
    <message>
        <source>Next appointment</source>
        <translation>Próxima cita</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Próximo paso</translation>
    </message>
    <message>
        <source>Next: {document}</source>
        <translation>Sigue: {document}</translation>
    </message>
    <message>
        <source>No attempt in the last two weeks</source>
        <translation>Ningún intento en las últimas dos semanas</translation>
    </message>
    <message>
        <source>No attempt yet</source>
        <translation>Aún sin intentos</translation>
    </message>
    <message>
        <source>No date stands on the paper</source>
        <translation>El papel no trae fecha</translation>
    </message>
    <message>
        <source>No list yet</source>
        <translation>Aún sin lista</translation>
    </message>
    <message>
        <source>No source names a time limit</source>
        <translation>Ninguna fuente nombra un plazo</translation>
    </message>
    <message>
        <source>Nobody has looked yet</source>
        <translation>Todavía no ha mirado nadie</translation>
    </message>
    <message>
        <source>Not confirmed yet</source>
        <translation>Todavía sin confirmar</translation>
    </message>
    <message>
        <source>Not confirmed yet: {appointment}</source>
        <translation>Sin confirmar: {appointment}</translation>
    </message>
    <message>
        <source>Not sent yet: {letter}</source>
        <translation>Sin enviar: {letter}</translation>
    </message>
    <message>
        <source>Not usable yet. {missing}</source>
        <translation>Aún no se puede usar. {missing}</translation>
    </message>
    <message>
        <source>Nothing is open right now</source>
        <translation>Ahora no hay nada pendiente</translation>
    </message>
    <message>
        <source>Nothing missing</source>
        <translation>No falta nada</translation>
    </message>
    <message>
        <source>Nothing shows it yet. If there was an earlier date, that one stands</source>
        <translation>Todavía nada la muestra. Si había una fecha anterior, esa sigue en pie</translation>
    </message>
    <message>
        <source>Once it is sent, the log gets an entry with the letter beside it.</source>
        <translation>Cuando se envía, el registro recibe una entrada con la carta al lado.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Or say that there is none</source>
        <translation>O diga que no hay</translation>
    </message>
    <message>
        <source>Past its date: {document}</source>
        <translation>Ya venció: {document}</translation>
    </message>
    <message>
        <source>Past the date</source>
        <translation>Ya venció</translation>
    </message>
    <message>
        <source>Phones are often taken. A number that is known by heart still works.</source>
        <translation>Muchas veces quitan el teléfono. Un número que se sabe de memoria sigue sirviendo.</translation>
    </message>
    <message>
        <source>Plan the day of the visit</source>
        <translation>Planear el día de la visita</translation>
    </message>
    <message>
        <source>Print to take with you</source>
        <translation>Imprimir para llevar</translation>
    </message>
    <message>
        <source>Proof-of-attempt report</source>
        <translation>Informe de intentos</translation>
    </message>
    <message>
        <source>Save a backup</source>
        <translation>Guardar una copia de seguridad</translation>
    </message>
    <message>
        <source>Save a new backup</source>
        <translation>Guardar una copia de seguridad nueva</translation>
    </message>
    <message>
        <source>Say which release papers there are</source>
        <translation>Decir qué papeles de liberación hay</translation>
    </message>
    <message>
        <source>Say who picks up the children</source>
        <translation>Decir quién recoge a los niños</translation>
    </message>
    <message>
        <source>See if the date is still the same: {appointment}</source>
        <translation>Ver si la fecha sigue igual: {appointment}</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>So that it shows the newest attempts, too. Put its date on the page Documents.</source>
        <translation>Así muestra también los intentos más nuevos. Ponga su fecha en la página Documentos.</translation>
    </message>
    <message>
        <source>Someone you trust, with a phone number</source>
        <translation>Alguien de confianza, con un número de teléfono</translation>
    </message>
    <message>
        <source>Sources differ</source>
        <translation>Las fuentes no coinciden</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Start the list of documents</source>
        <translation>Empezar la lista de documentos</translation>
    </message>
    <message>
        <source>Subject ID</source>
        <translation>Subject ID</translation>
    </message>
    <message>
        <source>The ICE page asks for a booking then</source>
        <translation>La página de ICE pide entonces reservar una cita</translation>
    </message>
    <message>
        <source>The companion, the times and the calls are printed with the emergency plan.</source>
        <translation>El acompañante, las horas y las llamadas se imprimen con el plan de emergencia.</translation>
    </message>
    <message>
        <source>The date comes from the Documents page. Compare it with the paper.</source>
        <translation>La fecha viene de la página Documentos. Compárela con el papel.</translation>
    </message>
    <message>
        <source>The date comes from the Identity page. Compare it with the passport.</source>
        <translation>La fecha viene de la página Identidad. Compárela con el pasaporte.</translation>
    </message>
    <message>
        <source>The date to report stands on one of them</source>
        <translation>En uno de ellos está la fecha para presentarse</translation>
    </message>
    <message>
        <source>The date was {date}</source>
        <translation>La fecha era el {date}</translation>
    </message>
    <message>
        <source>The day of the move is not known yet</source>
        <translation>Todavía no se sabe el día de la mudanza</translation>
    </message>
    <message>
        <source>The last attempt reached nobody. Each new one is written down beside it.</source>
        <translation>En el último intento no se contactó a nadie. Cada intento nuevo se anota junto a él.</translation>
    </message>
    <message>
        <source>The last one is of {date}</source>
        <translation>La última es del {date}</translation>
    </message>
    <message>
        <source>The locator asks for it</source>
        <translation>El localizador lo pide</translation>
    </message>
    <message>
        <source>The page Documents says how often, and where that stands.</source>
        <translation>La página Documentos dice cada cuánto, y dónde está escrito.</translation>
    </message>
    <message>
        <source>The page Documents says what the sources say about this fee.</source>
        <translation>La página Documentos dice lo que dicen las fuentes sobre esta tarifa.</translation>
    </message>
    <message>
        <source>The passport is past its date</source>
        <translation>El pasaporte ya venció</translation>
    </message>
    <message>
        <source>The report of attempts is made from this list: day, time, number, and how it ended.</source>
        <translation>El informe de intentos se hace con esta lista: día, hora, número y cómo terminó.</translation>
    </message>
    <message>
        <source>The school needs the name too</source>
        <translation>La escuela también necesita el nombre</translation>
    </message>
    <message>
        <source>The yearly asylum fee: {document}</source>
        <translation>La tarifa anual de asilo: {document}</translation>
    </message>
    <message>
        <source>There is none outside this folder yet</source>
        <translation>Todavía no hay ninguna fuera de esta carpeta</translation>
    </message>
    <message>
        <source>This date is inside every reading of the rule. The page Moves shows all of them.</source>
        <translation>Esta fecha cumple con todas las lecturas de la regla. La página Mudanzas las muestra todas.</translation>
    </message>
    <message>
        <source>This person is archived</source>
        <translation>Esta persona está archivada</translation>
    </message>
    <message>
        <source>Time for a fresh one: {document}</source>
        <translation>Es hora de uno nuevo: {document}</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Por hacer</translation>
    </message>
    <message>
        <source>Try again: {what}</source>
        <translation>Intentar otra vez: {what}</translation>
    </message>
    <message>
        <source>Try to reach the office again</source>
        <translation>Volver a intentar con la oficina</translation>
    </message>
    <message>
        <source>Until when it has to be done follows from the day of the move.</source>
        <translation>Hasta cuándo hay que hacerlo depende del día de la mudanza.</translation>
    </message>
    <message>
        <source>Usable. {missing}</source>
        <translation>Se puede usar. {missing}</translation>
    </message>
    <message>
        <source>What has to be told, and to whom, follows from these papers. Your own paper comes first.</source>
        <translation>De estos papeles sale qué hay que avisar y a quién. Su propio papel va primero.</translation>
    </message>
    <message>
        <source>What there is, and where it is</source>
        <translation>Lo que hay, y dónde está</translation>
    </message>
    <message>
        <source>What was written since then is on this computer only.</source>
        <translation>Lo que se escribió desde entonces está solo en esta computadora.</translation>
    </message>
    <message>
        <source>When a paper gives no date, time or place, the ICE page asks people to book one. Write the date down here once you have it.</source>
        <translation>Cuando un papel no da fecha, hora ni lugar, la página de ICE pide reservar una cita. Anote aquí la fecha cuando la tenga.</translation>
    </message>
    <message>
        <source>When somebody is looked up by name, the birth date narrows the result.</source>
        <translation>Cuando se busca a alguien por nombre, la fecha de nacimiento ayuda a encontrarlo.</translation>
    </message>
    <message>
        <source>Who comes along, and whom to call when you are not back</source>
        <translation>Quién acompaña, y a quién llamar si usted no regresa</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>¿Por qué?</translation>
    </message>
    <message>
        <source>Why? {what}</source>
        <translation>¿Por qué? {what}</translation>
    </message>
    <message>
        <source>Without a signed form ICE does not speak with a lawyer about a case.</source>
        <translation>Sin un formulario firmado, ICE no habla con un abogado sobre un caso.</translation>
    </message>
    <message>
        <source>Without a signed form ICE does not speak with family or helpers about a case.</source>
        <translation>Sin un formulario firmado, ICE no habla de un caso con la familia ni con quienes ayudan.</translation>
    </message>
    <message>
        <source>Without the country of birth the detainee locator finds nobody.</source>
        <translation>Sin el país de nacimiento, el localizador de detenidos no encuentra a nadie.</translation>
    </message>
    <message>
        <source>Write down each new attempt the same day.</source>
        <translation>Anote cada intento nuevo el mismo día.</translation>
    </message>
    <message>
        <source>Write down how it went: {appointment}</source>
        <translation>Anotar cómo fue: {appointment}</translation>
    </message>
    <message>
        <source>Write down the A-number</source>
        <translation>Anotar el número A</translation>
    </message>
    <message>
        <source>Write down the birth date</source>
        <translation>Anotar la fecha de nacimiento</translation>
    </message>
    <message>
        <source>Write down the country of birth</source>
        <translation>Anotar el país de nacimiento</translation>
    </message>
    <message>
        <source>Write down the first attempt</source>
        <translation>Anotar el primer intento</translation>
    </message>
    <message>
        <source>Write down where the original papers are</source>
        <translation>Anotar dónde están los papeles originales</translation>
    </message>
    <message>
        <source>Write what happened, and the next date if the paper gives one.</source>
        <translation>Escriba qué pasó, y la próxima fecha si el papel la da.</translation>
    </message>
    <message>
        <source>Written on {date}</source>
        <translation>Escrita el {date}</translation>
    </message>
    <message>
        <source>You asked to be reminded. The program contacts nobody by itself.</source>
        <translation>Usted pidió un recordatorio. El programa no se comunica con nadie por sí mismo.</translation>
    </message>
    <message>
        <source>a number by heart</source>
        <translation>un número de memoria</translation>
    </message>
    <message>
        <source>a person to call</source>
        <translation>una persona a quien llamar</translation>
    </message>
    <message>
        <source>birth date</source>
        <translation>fecha de nacimiento</translation>
    </message>
    <message>
        <source>country of birth</source>
        <translation>país de nacimiento</translation>
    </message>
    <message>
        <source>lawyer</source>
        <translation>abogado</translation>
    </message>
    <message>
        <source>medicines</source>
        <translation>medicinas</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>not written yet</source>
        <translation>aún sin escribir</translation>
    </message>
    <message numerus="yes">
        <source>on %n day(s)</source>
        <translation>
            <numerusform>en %n día</numerusform>
            <numerusform>en %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>school pick-up</source>
        <translation>recoger en la escuela</translation>
    </message>
    <message>
        <source>where the copies are</source>
        <translation>dónde están las copias</translation>
    </message>
    <message>
        <source>where the papers are</source>
        <translation>dónde están los papeles</translation>
    </message>
    <message>
        <source>who has the key</source>
        <translation>quién tiene la llave</translation>
    </message>
    <message>
        <source>{date}, {time}</source>
        <translation>{date}, {time}</translation>
    </message>
    <message>
        <source>{day}: {count}</source>
        <translation>{day}: {count}</translation>
    </message>
    <message>
        <source>{have} of {needed} in hand</source>
        <translation>{have} de {needed} en mano</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n abierta</numerusform>
            <numerusform>%n abiertas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s), all shown</source>
        <translation>
            <numerusform>%n página, se muestra</numerusform>
            <numerusform>%n páginas, se muestran todas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s)</source>
        <translation>
            <numerusform>%n papel</numerusform>
            <numerusform>%n papeles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n petición</numerusform>
            <numerusform>%n peticiones</numerusform>
        </translation>
    </message>
    <message>
        <source>A dated paper</source>
        <translation>Un papel con fecha</translation>
    </message>
    <message>
        <source>A number, like 60, when the paper gives one.</source>
        <translation>Un número, como 60, si el papel lo da.</translation>
    </message>
    <message>
        <source>A paper</source>
        <translation>Un papel</translation>
    </message>
    <message>
        <source>A paper from {month}</source>
        <translation>Un papel de {month}</translation>
    </message>
    <message>
        <source>A paper in {done} of {count} months</source>
        <translation>Un papel en {done} de {count} meses</translation>
    </message>
    <message>
        <source>A request, and its answer</source>
        <translation>Una petición y su respuesta</translation>
    </message>
    <message>
        <source>A scan or a photo is enough here. The original stays where it is safe.</source>
        <translation>Aquí basta un escaneo o una foto. El original se queda en un lugar seguro.</translation>
    </message>
    <message>
        <source>About when is fine. The answer can be added later.</source>
        <translation>Basta una fecha aproximada. La respuesta se puede agregar después.</translation>
    </message>
    <message numerus="yes">
        <source>Add %n paper(s)</source>
        <translation>
            <numerusform>Agregar %n papel</numerusform>
            <numerusform>Agregar %n papeles</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a dated paper</source>
        <translation>Agregar un papel con fecha</translation>
    </message>
    <message>
        <source>Add a paper for this month</source>
        <translation>Agregar un papel de este mes</translation>
    </message>
    <message>
        <source>Add an area</source>
        <translation>Agregar un área</translation>
    </message>
    <message>
        <source>Add papers</source>
        <translation>Agregar papeles</translation>
    </message>
    <message>
        <source>Add the paper named below when it is at hand, and write down what it says.</source>
        <translation>Agregue el papel que se nombra abajo cuando lo tenga a la mano, y anote lo que dice.</translation>
    </message>
    <message>
        <source>Add this paper</source>
        <translation>Agregar este papel</translation>
    </message>
    <message>
        <source>Add to the list</source>
        <translation>Agregar a la lista</translation>
    </message>
    <message>
        <source>Add what others keep</source>
        <translation>Agregar lo que guardan otros</translation>
    </message>
    <message>
        <source>All answered</source>
        <translation>Todas contestadas</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Answer a question</source>
        <translation>Contestar una pregunta</translation>
    </message>
    <message>
        <source>Answer: {answer}</source>
        <translation>Respuesta: {answer}</translation>
    </message>
    <message>
        <source>As it is printed on the paper: it says which month it goes to.</source>
        <translation>Como está impresa en el papel: dice a qué mes pertenece.</translation>
    </message>
    <message>
        <source>As others see it</source>
        <translation>Como lo verán otros</translation>
    </message>
    <message>
        <source>Ask a consulate only if that is safe. Whoever fears their own government asks a lawyer first.</source>
        <translation>Pregunte en un consulado solo si es seguro. Quien teme a su propio gobierno pregunta antes a un abogado.</translation>
    </message>
    <message>
        <source>Back to the documents</source>
        <translation>Volver a los documentos</translation>
    </message>
    <message>
        <source>Back to the month</source>
        <translation>Volver al mes</translation>
    </message>
    <message>
        <source>Before a consulate is asked</source>
        <translation>Antes de preguntar en un consulado</translation>
    </message>
    <message>
        <source>Before a move</source>
        <translation>Antes de una mudanza</translation>
    </message>
    <message>
        <source>Borrowed: goes back by</source>
        <translation>Prestado: se devuelve a más tardar el</translation>
    </message>
    <message>
        <source>Borrowed: it has to go back</source>
        <translation>Prestado: hay que devolverlo</translation>
    </message>
    <message>
        <source>Bring copies. Never mail originals.</source>
        <translation>Lleve copias. Nunca envíe originales por correo.</translation>
    </message>
    <message>
        <source>Change a request</source>
        <translation>Cambiar una petición</translation>
    </message>
    <message>
        <source>Contact attempt that belongs to it</source>
        <translation>Intento de contacto que le corresponde</translation>
    </message>
    <message>
        <source>Copies for others show the pages like this. The file that you added stays as it is. Drag the pages, or move them with Alt and the arrow keys.</source>
        <translation>Las copias para otras personas muestran así las páginas. El archivo que usted agregó queda como está. Arrastre las páginas o muévalas con Alt y las flechas.</translation>
    </message>
    <message>
        <source>Copy the words of the paper, or what an officer said and when. They count more than any rule here.</source>
        <translation>Copie las palabras del papel, o lo que dijo un oficial y cuándo. Cuentan más que cualquier regla de aquí.</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Tapar</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Recortar</translation>
    </message>
    <message>
        <source>Date on the paper</source>
        <translation>Fecha del papel</translation>
    </message>
    <message>
        <source>Dated papers, one for each month if possible: {examples}.</source>
        <translation>Papeles con fecha, uno por cada mes si se puede: {examples}.</translation>
    </message>
    <message>
        <source>Day of the check-in</source>
        <translation>Día del check-in</translation>
    </message>
    <message>
        <source>Depends on an open question</source>
        <translation>Depende de una pregunta abierta</translation>
    </message>
    <message>
        <source>Draw over what nobody else is to see. The page becomes a picture: the words under the black are gone from the copy. Arrow keys move an area, with Shift they resize it, Delete removes it.</source>
        <translation>Dibuje sobre lo que nadie más debe ver. La página se convierte en imagen: las palabras debajo de lo negro desaparecen de la copia. Las flechas mueven un área, con Mayús cambian su tamaño, y Suprimir la quita.</translation>
    </message>
    <message>
        <source>Draw what is to stay. Arrow keys move the frame, with Shift they make it larger or smaller, with Ctrl in small steps.</source>
        <translation>Dibuje lo que debe quedar. Las flechas mueven el marco; con Mayús lo agrandan o lo achican; con Ctrl, en pasos pequeños.</translation>
    </message>
    <message>
        <source>Earlier (Alt+Up)</source>
        <translation>Antes (Alt+Arriba)</translation>
    </message>
    <message>
        <source>Ended {day}</source>
        <translation>Terminó el {day}</translation>
    </message>
    <message>
        <source>Ends {day}</source>
        <translation>Termina el {day}</translation>
    </message>
    <message>
        <source>For example: {examples}.</source>
        <translation>Por ejemplo: {examples}.</translation>
    </message>
    <message>
        <source>For: {papers}</source>
        <translation>Para: {papers}</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>Devueltos</translation>
    </message>
    <message>
        <source>Given back for good on</source>
        <translation>Devuelto definitivamente el</translation>
    </message>
    <message>
        <source>Given back {day}</source>
        <translation>Devuelto el {day}</translation>
    </message>
    <message>
        <source>Gives no date</source>
        <translation>No da fecha</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Goes back {day}</source>
        <translation>Se devuelve {day}</translation>
    </message>
    <message>
        <source>Goes with these papers</source>
        <translation>Corresponde a estos papeles</translation>
    </message>
    <message>
        <source>Hide the sources</source>
        <translation>Ocultar las fuentes</translation>
    </message>
    <message>
        <source>How far back? Sources differ</source>
        <translation>¿Desde cuándo? Las fuentes no coinciden</translation>
    </message>
    <message>
        <source>How, and to whom?</source>
        <translation>¿Cómo y a quién?</translation>
    </message>
    <message>
        <source>In the list already</source>
        <translation>Ya está en la lista</translation>
    </message>
    <message>
        <source>In the words of the paper or an officer</source>
        <translation>Con las palabras del papel o de un oficial</translation>
    </message>
    <message>
        <source>Is it here?</source>
        <translation>¿Lo tiene?</translation>
    </message>
    <message>
        <source>It gives no date, time or place</source>
        <translation>No da fecha, hora ni lugar</translation>
    </message>
    <message>
        <source>It says: {words}</source>
        <translation>Dice: {words}</translation>
    </message>
    <message>
        <source>It went back on</source>
        <translation>Se devolvió el</translation>
    </message>
    <message>
        <source>Its name or number. A photo of it can be added below. If none was given, write that.</source>
        <translation>Su nombre o número. Abajo se puede agregar una foto. Si no le dieron ninguno, escríbalo.</translation>
    </message>
    <message>
        <source>Keep the whole page</source>
        <translation>Dejar la página entera</translation>
    </message>
    <message>
        <source>Kind of paper</source>
        <translation>Tipo de papel</translation>
    </message>
    <message>
        <source>Kinds of papers</source>
        <translation>Tipos de papeles</translation>
    </message>
    <message>
        <source>Later (Alt+Down)</source>
        <translation>Después (Alt+Abajo)</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Leave this page out</source>
        <translation>Dejar fuera esta página</translation>
    </message>
    <message>
        <source>Leave without keeping the changes?</source>
        <translation>¿Salir sin guardar los cambios?</translation>
    </message>
    <message>
        <source>Letter that belongs to it</source>
        <translation>Carta que le corresponde</translation>
    </message>
    <message>
        <source>Loan and return</source>
        <translation>Préstamo y devolución</translation>
    </message>
    <message>
        <source>Log a contact attempt</source>
        <translation>Anotar un intento de contacto</translation>
    </message>
    <message>
        <source>Look at the paper named below and write down what it says about the date.</source>
        <translation>Mire el papel que se nombra abajo y anote lo que dice sobre la fecha.</translation>
    </message>
    <message>
        <source>Look on: {paper}</source>
        <translation>Mire en: {paper}</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Meses</translation>
    </message>
    <message>
        <source>More than 14 days, says the ASAP guide.</source>
        <translation>Más de 14 días, dice la guía de ASAP.</translation>
    </message>
    <message>
        <source>Name of the paper</source>
        <translation>Nombre del papel</translation>
    </message>
    <message>
        <source>Next area</source>
        <translation>Área siguiente</translation>
    </message>
    <message>
        <source>No date yet, or a date to come</source>
        <translation>Aún sin fecha, o con una fecha futura</translation>
    </message>
    <message>
        <source>No paper for this month yet.</source>
        <translation>Aún no hay ningún papel de este mes.</translation>
    </message>
    <message>
        <source>No paper yet</source>
        <translation>Aún sin papel</translation>
    </message>
    <message>
        <source>No paper yet: {months}.</source>
        <translation>Aún sin papel: {months}.</translation>
    </message>
    <message>
        <source>No papers in the list yet</source>
        <translation>Todavía no hay papeles en la lista</translation>
    </message>
    <message>
        <source>No request is written down yet.</source>
        <translation>Aún no hay ninguna petición anotada.</translation>
    </message>
    <message>
        <source>No source names anything before a move for these papers.</source>
        <translation>Ninguna fuente nombra nada antes de una mudanza para estos papeles.</translation>
    </message>
    <message>
        <source>Not known yet: it depends on an open question above.</source>
        <translation>Todavía no se sabe: depende de una pregunta sin responder de más arriba.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Not on the checklist yet</source>
        <translation>Aún no están en la lista</translation>
    </message>
    <message>
        <source>Not ticked</source>
        <translation>Sin marcar</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Oficina</translation>
    </message>
    <message>
        <source>Officer: name, badge</source>
        <translation>Oficial: nombre, placa</translation>
    </message>
    <message>
        <source>Older papers</source>
        <translation>Papeles más antiguos</translation>
    </message>
    <message>
        <source>On the checklist</source>
        <translation>En la lista</translation>
    </message>
    <message>
        <source>Or write its name</source>
        <translation>O escriba su nombre</translation>
    </message>
    <message>
        <source>Other papers</source>
        <translation>Otros papeles</translation>
    </message>
    <message>
        <source>Others keep</source>
        <translation>Lo que guardan otros</translation>
    </message>
    <message>
        <source>Own words noted</source>
        <translation>Con palabras propias</translation>
    </message>
    <message>
        <source>Page {page}</source>
        <translation>Página {page}</translation>
    </message>
    <message>
        <source>Page {page} (was page {number})</source>
        <translation>Página {page} (antes: página {number})</translation>
    </message>
    <message>
        <source>Page {page} of the file: left out</source>
        <translation>Página {page} del archivo: fuera</translation>
    </message>
    <message>
        <source>Page {page} of {count}</source>
        <translation>Página {page} de {count}</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Pages of a scan</source>
        <translation>Páginas de un escaneo</translation>
    </message>
    <message>
        <source>Pages of this scan</source>
        <translation>Páginas de este escaneo</translation>
    </message>
    <message>
        <source>Pages of this scan in the binder</source>
        <translation>Páginas de este escaneo en la carpeta de documentos</translation>
    </message>
    <message>
        <source>Papers that others keep</source>
        <translation>Papeles que guardan otros</translation>
    </message>
    <message>
        <source>Papers, and what they ask for</source>
        <translation>Los papeles y lo que piden</translation>
    </message>
    <message>
        <source>Parole ends on</source>
        <translation>El parole termina el</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Proof of time in the U.S.</source>
        <translation>Prueba del tiempo en EE.&#xa0;UU.</translation>
    </message>
    <message>
        <source>Published rules, with source and date. What a paper says counts more than all of them.</source>
        <translation>Reglas publicadas, con fuente y fecha. Lo que dice un papel cuenta más que todas ellas.</translation>
    </message>
    <message>
        <source>Put every paper from ICE or the border on the table. One person may have several: tick each.</source>
        <translation>Ponga sobre la mesa todos los papeles de ICE o de la frontera. Una persona puede tener varios: marque cada uno.</translation>
    </message>
    <message>
        <source>Questions that decide more</source>
        <translation>Preguntas que deciden más</translation>
    </message>
    <message>
        <source>Reason that was given</source>
        <translation>Motivo que se dio</translation>
    </message>
    <message>
        <source>Receipt or form that was given</source>
        <translation>Recibo o formulario que le dieron</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Shift+Z)</source>
        <translation>Rehacer (Ctrl+Mayús+Z)</translation>
    </message>
    <message>
        <source>Release papers</source>
        <translation>Papeles de liberación</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove a request</source>
        <translation>Quitar una petición</translation>
    </message>
    <message>
        <source>Remove this area</source>
        <translation>Quitar esta área</translation>
    </message>
    <message>
        <source>Remove this paper</source>
        <translation>Quitar este papel</translation>
    </message>
    <message>
        <source>Remove: {request}</source>
        <translation>Quitar: {request}</translation>
    </message>
    <message>
        <source>Report within so many days</source>
        <translation>Presentarse en cuántos días</translation>
    </message>
    <message>
        <source>Requests and answers</source>
        <translation>Peticiones y respuestas</translation>
    </message>
    <message>
        <source>Return, loan, copies; before a consulate is asked</source>
        <translation>Devolución, préstamo, copias; antes de preguntar en un consulado</translation>
    </message>
    <message>
        <source>Save and add a scan</source>
        <translation>Guardar y agregar un escaneo</translation>
    </message>
    <message>
        <source>Say which papers there are</source>
        <translation>Decir qué papeles hay</translation>
    </message>
    <message>
        <source>Shown first: {reading}</source>
        <translation>Se muestra primero: {reading}</translation>
    </message>
    <message>
        <source>Sources differ: show them</source>
        <translation>Las fuentes no coinciden: mostrarlas</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>Paso a paso</translation>
    </message>
    <message>
        <source>Straighten</source>
        <translation>Enderezar</translation>
    </message>
    <message>
        <source>Straighten, in tenths of a degree</source>
        <translation>Enderezar, en décimas de grado</translation>
    </message>
    <message>
        <source>Take it in again</source>
        <translation>Incluirla otra vez</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Quitar de la lista</translation>
    </message>
    <message>
        <source>Take off this list</source>
        <translation>Quitar de esta lista</translation>
    </message>
    <message>
        <source>Taken on</source>
        <translation>Se lo llevaron el</translation>
    </message>
    <message>
        <source>The binder will show the pages exactly like this. Your file stays as it is.</source>
        <translation>La carpeta de documentos mostrará las páginas exactamente así. Su archivo queda como está.</translation>
    </message>
    <message>
        <source>The day that the office set. It stands under “Today” while it is near.</source>
        <translation>El día que fijó la oficina. Aparece en “Hoy” cuando se acerca.</translation>
    </message>
    <message>
        <source>The full last 2 years. Since 2025 the government claims fast-track removal for people who cannot show 2 years here. News reports say that a court let it go on in 2026.</source>
        <translation>Los últimos 2 años completos. Desde 2025 el gobierno dice que puede usar la expulsión rápida con quienes no pueden demostrar 2 años aquí. Según las noticias, en 2026 un tribunal permitió que continuara.</translation>
    </message>
    <message>
        <source>The last two years begin on {day}.</source>
        <translation>Los últimos dos años empiezan el {day}.</translation>
    </message>
    <message>
        <source>The oldest paper is from {day}.</source>
        <translation>El papel más antiguo es del {day}.</translation>
    </message>
    <message>
        <source>The papers</source>
        <translation>Los papeles</translation>
    </message>
    <message>
        <source>The papers a person was released with say where a check-in date stands, who gets a new address, and what comes before a move. Say which ones there are; a form number is enough.</source>
        <translation>Los papeles con que liberaron a una persona dicen dónde está la fecha del check-in, quién recibe una nueva dirección y qué va antes de una mudanza. Diga cuáles hay; basta un número de formulario.</translation>
    </message>
    <message>
        <source>The papers leave no question open.</source>
        <translation>Los papeles no dejan ninguna pregunta abierta.</translation>
    </message>
    <message>
        <source>The words of the answer</source>
        <translation>Las palabras de la respuesta</translation>
    </message>
    <message>
        <source>They are from before the last two years.</source>
        <translation>Son de antes de los últimos dos años.</translation>
    </message>
    <message>
        <source>This counts more than everything below.</source>
        <translation>Esto cuenta más que todo lo de abajo.</translation>
    </message>
    <message>
        <source>This day is over. After a visit, what ICE said there counts. After a missed one, there is a guide.</source>
        <translation>Este día ya pasó. Después de una visita, vale lo que ICE dijo allí. Si no se pudo ir, hay una guía.</translation>
    </message>
    <message>
        <source>This paper is not in the list yet.</source>
        <translation>Este papel todavía no está en la lista.</translation>
    </message>
    <message>
        <source>Tick it only after looking at every page.</source>
        <translation>Márquelo solo después de mirar todas las páginas.</translation>
    </message>
    <message>
        <source>Ticked</source>
        <translation>Marcado</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Time: {limit}</source>
        <translation>Plazo: {limit}</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>Girar a la izquierda</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>Girar a la derecha</translation>
    </message>
    <message>
        <source>Turn, crop or sort the pages</source>
        <translation>Girar, recortar u ordenar las páginas</translation>
    </message>
    <message>
        <source>Two readings, with source and date</source>
        <translation>Dos lecturas, con fuente y fecha</translation>
    </message>
    <message>
        <source>Two years, month by month</source>
        <translation>Dos años, mes por mes</translation>
    </message>
    <message>
        <source>USCIS is not in the table for these papers. Another source says that most people who are not citizens tell USCIS within 10 days.</source>
        <translation>USCIS no está en la tabla para estos papeles. Otra fuente dice que la mayoría de las personas que no son ciudadanas avisan a USCIS dentro de 10 días.</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Deshacer (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Use these pages</source>
        <translation>Usar estas páginas</translation>
    </message>
    <message>
        <source>Was to go back {day}</source>
        <translation>Tenía que devolverse {day}</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>¿Qué es?</translation>
    </message>
    <message>
        <source>What it says about moving or reporting</source>
        <translation>Lo que dice sobre mudarse o presentarse</translation>
    </message>
    <message>
        <source>What it says about the check-in</source>
        <translation>Lo que dice sobre el check-in</translation>
    </message>
    <message>
        <source>What one can ask for</source>
        <translation>Qué se puede pedir</translation>
    </message>
    <message>
        <source>What the papers ask for</source>
        <translation>Lo que piden los papeles</translation>
    </message>
    <message>
        <source>What the sources say</source>
        <translation>Qué dicen las fuentes</translation>
    </message>
    <message>
        <source>What was asked for?</source>
        <translation>¿Qué se pidió?</translation>
    </message>
    <message>
        <source>What you changed on these pages since you opened them is lost.</source>
        <translation>Se pierde lo que cambió en estas páginas desde que las abrió.</translation>
    </message>
    <message>
        <source>When did it come?</source>
        <translation>¿Cuándo llegó?</translation>
    </message>
    <message>
        <source>When?</source>
        <translation>¿Cuándo?</translation>
    </message>
    <message>
        <source>Where does the original lie?</source>
        <translation>¿Dónde está el original?</translation>
    </message>
    <message>
        <source>Where the check-in date stands</source>
        <translation>Dónde está la fecha del check-in</translation>
    </message>
    <message>
        <source>Where the date stands, whom to tell, what comes before a move</source>
        <translation>Dónde está la fecha, a quién avisar, qué va antes de una mudanza</translation>
    </message>
    <message>
        <source>Where this stands</source>
        <translation>Dónde dice esto</translation>
    </message>
    <message>
        <source>Which paper do others keep?</source>
        <translation>¿Qué papel guardan otros?</translation>
    </message>
    <message>
        <source>Which papers are there?</source>
        <translation>¿Qué papeles hay?</translation>
    </message>
    <message>
        <source>Which papers?</source>
        <translation>¿Qué papeles?</translation>
    </message>
    <message>
        <source>Who gets a new address</source>
        <translation>Quién recibe una nueva dirección</translation>
    </message>
    <message>
        <source>Who has the original?</source>
        <translation>¿Quién tiene el original?</translation>
    </message>
    <message>
        <source>Who keeps it?</source>
        <translation>¿Quién lo guarda?</translation>
    </message>
    <message>
        <source>Write a letter for it</source>
        <translation>Escribir una carta para pedirlo</translation>
    </message>
    <message>
        <source>Write down a request</source>
        <translation>Anotar una petición</translation>
    </message>
    <message>
        <source>Write the date on the paper to put it into its month.</source>
        <translation>Anote la fecha del papel para ponerlo en su mes.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>taken {day}</source>
        <translation>se lo llevaron el {day}</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>este mes</translation>
    </message>
    <message>
        <source>{answer}: “{words}”</source>
        <translation>{answer}: “{words}”</translation>
    </message>
    <message>
        <source>{day}, {near}</source>
        <translation>{day}, {near}</translation>
    </message>
    <message>
        <source>{degrees}°</source>
        <translation>{degrees}°</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>de {first} a {last}</translation>
    </message>
    <message>
        <source>{name} · {count}</source>
        <translation>{name} · {count}</translation>
    </message>
    <message>
        <source>{request}, {day}</source>
        <translation>{request}, {day}</translation>
    </message>
    <message>
        <source>{rule} (not known yet)</source>
        <translation>{rule} (todavía no se sabe)</translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %n page(s) shown, the others left out</source>
        <translation>
            <numerusform>se muestra {shown} de %n página</numerusform>
            <numerusform>se muestran {shown} de %n páginas; las demás quedan fuera</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>People</name>
    <message numerus="yes">
        <source>%n document(s) missing</source>
        <translation>
            <numerusform>Falta %n documento</numerusform>
            <numerusform>Faltan %n documentos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have a date in the next 10 days.</source>
        <translation>
            <numerusform>%n tiene una fecha en los próximos 10 días.</numerusform>
            <numerusform>%n tienen una fecha en los próximos 10 días.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n past the date</source>
        <translation>
            <numerusform>%n con fecha pasada</numerusform>
            <numerusform>%n con fecha pasada</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) came in</source>
        <translation>
            <numerusform>Entró %n persona</numerusform>
            <numerusform>Entraron %n personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s).</source>
        <translation>
            <numerusform>%n persona.</numerusform>
            <numerusform>%n personas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n fila</numerusform>
            <numerusform>%n filas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) come back to you.</source>
        <translation>
            <numerusform>%n fila vuelve a usted.</numerusform>
            <numerusform>%n filas vuelven a usted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) did not: {faulty} to mend, {doubtful} that may be known.</source>
        <translation>
            <numerusform>%n fila no entró: {faulty} por corregir, {doubtful} tal vez conocida.</numerusform>
            <numerusform>%n filas no entraron: {faulty} por corregir, {doubtful} tal vez conocidas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of people</source>
        <translation>
            <numerusform>%n fila de personas</numerusform>
            <numerusform>%n filas de personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n this week</source>
        <translation>
            <numerusform>%n esta semana</numerusform>
            <numerusform>%n esta semana</numerusform>
        </translation>
    </message>
    <message>
        <source>60-001</source>
        <translation>60-001</translation>
    </message>
    <message>
        <source>60-001 unsigned</source>
        <translation>60-001 sin firmar</translation>
    </message>
    <message>
        <source>A list may have {limit} MB. Save it in parts.</source>
        <translation>Una lista puede tener {limit} MB. Guárdela en partes.</translation>
    </message>
    <message>
        <source>A list may have {limit} columns.</source>
        <translation>Una lista puede tener {limit} columnas.</translation>
    </message>
    <message>
        <source>A list may have {limit} people. Save it in parts.</source>
        <translation>Una lista puede tener {limit} personas. Guárdela en partes.</translation>
    </message>
    <message>
        <source>A name is enough. Everything else can wait.</source>
        <translation>Basta con un nombre. Lo demás puede esperar.</translation>
    </message>
    <message>
        <source>A quotation mark near row {line} has no partner</source>
        <translation>A una comilla cerca de la fila {line} le falta su pareja</translation>
    </message>
    <message>
        <source>A-number</source>
        <translation>Número A</translation>
    </message>
    <message>
        <source>Accents and capital letters do not matter. Part of a number is enough.</source>
        <translation>No importan los acentos ni las mayúsculas. Basta una parte de un número.</translation>
    </message>
    <message>
        <source>Add a contact</source>
        <translation>Agregar un contacto</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Agregar una persona</translation>
    </message>
    <message>
        <source>Add all the same</source>
        <translation>Agregar de todos modos</translation>
    </message>
    <message>
        <source>Add an attempt</source>
        <translation>Agregar un intento</translation>
    </message>
    <message>
        <source>Add the first person</source>
        <translation>Agregar la primera persona</translation>
    </message>
    <message>
        <source>Add the person</source>
        <translation>Agregar la persona</translation>
    </message>
    <message>
        <source>All of them, the way they are written on papers.</source>
        <translation>Todos, como están escritos en los papeles.</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>Todas las etiquetas</translation>
    </message>
    <message>
        <source>Another list</source>
        <translation>Otra lista</translation>
    </message>
    <message>
        <source>Apartment or unit</source>
        <translation>Apartamento o unidad</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivado</translation>
    </message>
    <message>
        <source>Back to People</source>
        <translation>Volver a Personas</translation>
    </message>
    <message>
        <source>Below each heading stand its first values. Change what is not right.</source>
        <translation>Debajo de cada encabezado están sus primeros valores. Cambie lo que no esté bien.</translation>
    </message>
    <message>
        <source>Book a date</source>
        <translation>Reservar una fecha</translation>
    </message>
    <message numerus="yes">
        <source>Bring in %n person(s)</source>
        <translation>
            <numerusform>Traer %n persona</numerusform>
            <numerusform>Traer %n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring in all of these</source>
        <translation>Traer todas estas</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Changed: {what}</source>
        <translation>Cambió: {what}</translation>
    </message>
    <message>
        <source>Checked on {day}: unchanged.</source>
        <translation>Revisado el {day}: sin cambios.</translation>
    </message>
    <message>
        <source>Choose a CSV file</source>
        <translation>Elegir un archivo CSV</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Elegir otro archivo</translation>
    </message>
    <message>
        <source>Choose the list</source>
        <translation>Elegir la lista</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Column {number}</source>
        <translation>Columna {number}</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Columns beside the name</source>
        <translation>Columnas junto al nombre</translation>
    </message>
    <message>
        <source>Comes back</source>
        <translation>Vuelve a usted</translation>
    </message>
    <message>
        <source>Comes in</source>
        <translation>Entra</translation>
    </message>
    <message>
        <source>Country of birth</source>
        <translation>País de nacimiento</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Fecha de nacimiento</translation>
    </message>
    <message>
        <source>Dates with two readings</source>
        <translation>Fechas con dos lecturas</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Each person has a page of their own with numbers, attempts, documents and an emergency plan.</source>
        <translation>Cada persona tiene su propia página con números, intentos, documentos y un plan de emergencia.</translation>
    </message>
    <message>
        <source>Earlier imports</source>
        <translation>Importaciones anteriores</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Enter opens, C begins a call, A adds an attempt, U keeps that the date is unchanged, T is for tags, P prints.</source>
        <translation>Intro abre, C empieza una llamada, A agrega un intento, U guarda que la fecha sigue igual, T es para las etiquetas, P imprime.</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Family names</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>Find a name or a number</source>
        <translation>Buscar un nombre o un número</translation>
    </message>
    <message>
        <source>First and middle names.</source>
        <translation>Primer y segundo nombre.</translation>
    </message>
    <message>
        <source>First attempt</source>
        <translation>Primer intento</translation>
    </message>
    <message>
        <source>First say how the dates are meant.</source>
        <translation>Primero diga cómo se leen las fechas.</translation>
    </message>
    <message>
        <source>For example: Monday round. It is kept in this folder.</source>
        <translation>Por ejemplo: ronda del lunes. Se guarda en esta carpeta.</translation>
    </message>
    <message>
        <source>From a list of a spreadsheet or another program, saved as CSV.</source>
        <translation>De una lista de una hoja de cálculo o de otro programa, guardada como CSV.</translation>
    </message>
    <message>
        <source>Given names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>How are the dates meant?</source>
        <translation>¿Cómo se leen las fechas?</translation>
    </message>
    <message>
        <source>Import CSV</source>
        <translation>Importar CSV</translation>
    </message>
    <message>
        <source>Import people</source>
        <translation>Importar personas</translation>
    </message>
    <message>
        <source>Include archived</source>
        <translation>Incluir archivados</translation>
    </message>
    <message>
        <source>I’m calling now</source>
        <translation>Estoy llamando</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Last attempt</source>
        <translation>Último intento</translation>
    </message>
    <message>
        <source>Leave out all of these</source>
        <translation>Dejar fuera todas estas</translation>
    </message>
    <message>
        <source>Look before it comes in</source>
        <translation>Mire antes de que entre</translation>
    </message>
    <message>
        <source>May be known: {count}</source>
        <translation>Tal vez conocidas: {count}</translation>
    </message>
    <message>
        <source>Mend it in the file, so that no row is read wrongly. Nothing was brought in.</source>
        <translation>Corríjala en el archivo, para que ninguna fila se lea mal. No entró nada.</translation>
    </message>
    <message>
        <source>Name and A-number</source>
        <translation>Nombre y número A</translation>
    </message>
    <message>
        <source>Name of the filter</source>
        <translation>Nombre del filtro</translation>
    </message>
    <message>
        <source>Name on the papers</source>
        <translation>Nombre en los papeles</translation>
    </message>
    <message>
        <source>New tags</source>
        <translation>Etiquetas nuevas</translation>
    </message>
    <message>
        <source>Next 10 days</source>
        <translation>Próximos 10 días</translation>
    </message>
    <message>
        <source>Next date</source>
        <translation>Próxima fecha</translation>
    </message>
    <message>
        <source>No A-number yet</source>
        <translation>Aún sin número A</translation>
    </message>
    <message>
        <source>No attempt yet</source>
        <translation>Aún sin intentos</translation>
    </message>
    <message>
        <source>No contact in 30 days</source>
        <translation>Sin contacto en 30 días</translation>
    </message>
    <message>
        <source>No contact, 30 days</source>
        <translation>Sin contacto, 30 días</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Sin fecha</translation>
    </message>
    <message>
        <source>No list yet</source>
        <translation>Aún sin lista</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Sin nombre</translation>
    </message>
    <message>
        <source>No tags</source>
        <translation>Sin etiquetas</translation>
    </message>
    <message>
        <source>Nobody is here yet</source>
        <translation>Aún no hay nadie aquí</translation>
    </message>
    <message>
        <source>Nobody matches</source>
        <translation>Nadie coincide</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Sin confirmar</translation>
    </message>
    <message>
        <source>Not taken over</source>
        <translation>No se toma</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Nothing due</source>
        <translation>Nada pendiente</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open it in the spreadsheet program and save it as “CSV UTF-8”.</source>
        <translation>Ábralo en el programa de hojas de cálculo y guárdelo como «CSV UTF-8».</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Otros nombres</translation>
    </message>
    <message>
        <source>Past the date</source>
        <translation>Fecha pasada</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Place of birth</source>
        <translation>Lugar de nacimiento</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Leyendo el archivo…</translation>
    </message>
    <message>
        <source>Ready: {count}</source>
        <translation>Listas: {count}</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Remove filter</source>
        <translation>Quitar el filtro</translation>
    </message>
    <message>
        <source>Row {line}</source>
        <translation>Fila {line}</translation>
    </message>
    <message>
        <source>Row {line} has too many cells</source>
        <translation>La fila {line} tiene demasiadas celdas</translation>
    </message>
    <message>
        <source>Rows of the list</source>
        <translation>Filas de la lista</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save the filter</source>
        <translation>Guardar el filtro</translation>
    </message>
    <message>
        <source>Save the list as CSV in the spreadsheet program and drop it here. The first row holds the headings, in English or Spanish. Nothing comes in before you have seen it.</source>
        <translation>Guarde la lista como CSV en el programa de hojas de cálculo y suéltela aquí. La primera fila tiene los encabezados, en inglés o en español. Nada entra antes de que usted lo vea.</translation>
    </message>
    <message>
        <source>Save the rows that came back</source>
        <translation>Guardar las filas que volvieron</translation>
    </message>
    <message>
        <source>Save the tags</source>
        <translation>Guardar las etiquetas</translation>
    </message>
    <message>
        <source>Save these rows as a file</source>
        <translation>Guardar estas filas como archivo</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>Guardar este filtro</translation>
    </message>
    <message>
        <source>Saved as {name}. Mend the rows and bring that file in.</source>
        <translation>Guardado como {name}. Corrija las filas y traiga ese archivo.</translation>
    </message>
    <message>
        <source>Short words, with commas between them.</source>
        <translation>Palabras cortas, con comas entre ellas.</translation>
    </message>
    <message>
        <source>Show everyone</source>
        <translation>Mostrar a todos</translation>
    </message>
    <message>
        <source>Show the people</source>
        <translation>Mostrar las personas</translation>
    </message>
    <message>
        <source>Somebody who is no longer here</source>
        <translation>Alguien que ya no está aquí</translation>
    </message>
    <message>
        <source>Sources differ</source>
        <translation>Las fuentes difieren</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stopped. Nobody was brought in.</source>
        <translation>Detenido. No entró nadie.</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Calle</translation>
    </message>
    <message>
        <source>Subject ID</source>
        <translation>Subject ID</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabla (CSV)</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Tags of this folder</source>
        <translation>Etiquetas de esta carpeta</translation>
    </message>
    <message>
        <source>Tags of {name}</source>
        <translation>Etiquetas de {name}</translation>
    </message>
    <message>
        <source>The first row holds the headings. Every row below it is one person.</source>
        <translation>La primera fila tiene los encabezados. Cada fila de abajo es una persona.</translation>
    </message>
    <message>
        <source>The list mixes both: give these rows back</source>
        <translation>La lista mezcla las dos: devolver estas filas</translation>
    </message>
    <message>
        <source>The list that you chose is still on this computer, open to everyone who uses it. Delete it when you no longer need it.</source>
        <translation>La lista que eligió sigue en esta computadora, abierta a quien la use. Bórrela cuando ya no la necesite.</translation>
    </message>
    <message>
        <source>There are no people in this file</source>
        <translation>No hay personas en este archivo</translation>
    </message>
    <message>
        <source>There is no appointment to look at.</source>
        <translation>No hay ninguna cita que revisar.</translation>
    </message>
    <message>
        <source>These may be somebody who is known. Two people can bear one name: choose the rows that come in. Press a row, or the space bar.</source>
        <translation>Estas pueden ser alguien conocido. Dos personas pueden llevar el mismo nombre: elija las filas que entran. Presione una fila, o la tecla Espacio.</translation>
    </message>
    <message>
        <source>These people come in.</source>
        <translation>Estas personas entran.</translation>
    </message>
    <message>
        <source>These rows come back to you as a file, each with its reason.</source>
        <translation>Estas filas vuelven a usted en un archivo, cada una con su motivo.</translation>
    </message>
    <message numerus="yes">
        <source>This cannot be undone: %n of these people were changed since. Remove people one by one instead.</source>
        <translation>
            <numerusform>No se puede deshacer: %n de estas personas cambió desde entonces. Quite a las personas una por una.</numerusform>
            <numerusform>No se puede deshacer: %n de estas personas cambiaron desde entonces. Quite a las personas una por una.</numerusform>
        </translation>
    </message>
    <message>
        <source>This file has too many rows</source>
        <translation>Este archivo tiene demasiadas filas</translation>
    </message>
    <message>
        <source>This file is too large</source>
        <translation>Este archivo es demasiado grande</translation>
    </message>
    <message>
        <source>This is not a CSV file</source>
        <translation>Este no es un archivo CSV</translation>
    </message>
    <message>
        <source>This may be somebody who is known</source>
        <translation>Puede ser alguien conocido</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Por hacer</translation>
    </message>
    <message>
        <source>To mend: {count}</source>
        <translation>Por corregir: {count}</translation>
    </message>
    <message>
        <source>Today is {day}.</source>
        <translation>Hoy es {day}.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Sin cambios</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>Deshacer esta importación</translation>
    </message>
    <message>
        <source>What do the columns hold?</source>
        <translation>¿Qué contienen las columnas?</translation>
    </message>
    <message>
        <source>Which list?</source>
        <translation>¿Qué lista?</translation>
    </message>
    <message>
        <source>Whole name</source>
        <translation>Nombre completo</translation>
    </message>
    <message>
        <source>Write a name for the filter.</source>
        <translation>Escriba un nombre para el filtro.</translation>
    </message>
    <message>
        <source>ZIP code</source>
        <translation>Código postal (ZIP)</translation>
    </message>
    <message>
        <source>by {day}</source>
        <translation>a más tardar el {day}</translation>
    </message>
    <message>
        <source>change of tags</source>
        <translation>cambio de etiquetas</translation>
    </message>
    <message>
        <source>import of people</source>
        <translation>importación de personas</translation>
    </message>
    <message>
        <source>past: {day}</source>
        <translation>pasada: {day}</translation>
    </message>
    <message>
        <source>removal of a filter</source>
        <translation>eliminación de un filtro</translation>
    </message>
    <message>
        <source>{column}: {words}</source>
        <translation>{column}: {words}</translation>
    </message>
    <message>
        <source>{count} of {all} columns known</source>
        <translation>{count} de {all} columnas conocidas</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>{filter}  {count}</source>
        <translation>{filter}  {count}</translation>
    </message>
    <message>
        <source>{have} of {needed} in hand</source>
        <translation>{have} de {needed} en mano</translation>
    </message>
    <message>
        <source>{tag} ({count})</source>
        <translation>{tag} ({count})</translation>
    </message>
    <message>
        <source>“{written}” means {day}</source>
        <translation>«{written}» es el {day}</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>Falta %n</numerusform>
            <numerusform>Faltan %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) still missing</source>
        <translation>
            <numerusform>Todavía falta %n cosa</numerusform>
            <numerusform>Todavía faltan %n cosas</numerusform>
        </translation>
    </message>
    <message>
        <source>A helper calls these people in this order.</source>
        <translation>Quien ayuda llama a estas personas en este orden.</translation>
    </message>
    <message>
        <source>A helper has to find the documents without you.</source>
        <translation>Quien ayuda tiene que encontrar los documentos sin usted.</translation>
    </message>
    <message>
        <source>A phone can be taken away. Two numbers by heart are enough.</source>
        <translation>Pueden quitarle el teléfono. Bastan dos números de memoria.</translation>
    </message>
    <message>
        <source>A phone’s camera reads them: phone numbers and official addresses, never your own numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A-number</source>
        <translation>Número A</translation>
    </message>
    <message>
        <source>Add a child</source>
        <translation>Agregar un niño o una niña</translation>
    </message>
    <message>
        <source>Add this child</source>
        <translation>Agregarlo</translation>
    </message>
    <message>
        <source>Address and health. Your A-number only if you tick it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address, health, children, your contacts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address, health, children. Your A-number only if you tick it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All questions of the plan, with empty lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation>Alergias</translation>
    </message>
    <message>
        <source>An officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Animals, and people such as parents you care for.</source>
        <translation>Animales, y personas que usted cuida, como sus padres.</translation>
    </message>
    <message>
        <source>Answer on the page Get ready</source>
        <translation>Responder en la página Prepararse</translation>
    </message>
    <message>
        <source>Anything about you: it names nobody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anything else your helper should know.</source>
        <translation>Algo más que quien ayuda debería saber.</translation>
    </message>
    <message>
        <source>Anything from this folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At what time to start calling, whom, and in which order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Fecha de nacimiento</translation>
    </message>
    <message>
        <source>By heart</source>
        <translation>De memoria</translation>
    </message>
    <message>
        <source>Cards to cut and fold, with the phones of the people to call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Hijos</translation>
    </message>
    <message>
        <source>Choose the language your helper reads best.</source>
        <translation>Elija el idioma que mejor lee quien le ayuda.</translation>
    </message>
    <message>
        <source>Country of birth</source>
        <translation>País de nacimiento</translation>
    </message>
    <message>
        <source>Doctor and phone</source>
        <translation>Doctor y teléfono</translation>
    </message>
    <message>
        <source>Emergency plan</source>
        <translation>Plan de emergencia</translation>
    </message>
    <message>
        <source>Everybody at home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that the plan says, with your numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filled in</source>
        <translation>Completo</translation>
    </message>
    <message>
        <source>First names, whom to call, who picks up the children, where the folder is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For helpers, and for the door</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For somebody who is afraid of that government, a call there can be harmful. A lawyer can tell you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the folder and for people you trust.</source>
        <translation>Para la carpeta y para personas de confianza.</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Salud</translation>
    </message>
    <message>
        <source>Health is private. Tick it if the reader needs it to help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home and job</source>
        <translation>Casa y trabajo</translation>
    </message>
    <message>
        <source>ICE speaks about a case with people who are on a signed form.</source>
        <translation>ICE habla de un caso con las personas que están en un formulario firmado.</translation>
    </message>
    <message>
        <source>If I am afraid to go back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the plan</source>
        <translation>Idioma del plan</translation>
    </message>
    <message>
        <source>Last names of the family, numbers of papers, address, health, anything about a case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal help</source>
        <translation>Ayuda legal</translation>
    </message>
    <message>
        <source>Medicines, dose, times</source>
        <translation>Medicinas, dosis, horas</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Name of the child</source>
        <translation>Nombre del niño o de la niña</translation>
    </message>
    <message>
        <source>Name on the government’s papers</source>
        <translation>Nombre en los papeles del gobierno</translation>
    </message>
    <message>
        <source>Needed: {things}</source>
        <translation>Hace falta: {things}</translation>
    </message>
    <message>
        <source>No children in this plan.</source>
        <translation>No hay niños en este plan.</translation>
    </message>
    <message>
        <source>Nobody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Not written yet</source>
        <translation>Aún sin escribir</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Aún no hay nada aquí</translation>
    </message>
    <message>
        <source>Numbers by heart</source>
        <translation>Números de memoria</translation>
    </message>
    <message>
        <source>Only if you want to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only your own words are printed. Whoever has the copy can read them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Contacts</source>
        <translation>Abrir Contactos</translation>
    </message>
    <message>
        <source>Open Identity</source>
        <translation>Abrir Identidad</translation>
    </message>
    <message>
        <source>Other parent and phone</source>
        <translation>El otro padre o madre, y su teléfono</translation>
    </message>
    <message>
        <source>Other wishes</source>
        <translation>Otros deseos</translation>
    </message>
    <message>
        <source>Papers for the children’s care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the plan</source>
        <translation>Partes del plan</translation>
    </message>
    <message>
        <source>People to call</source>
        <translation>Personas a quienes llamar</translation>
    </message>
    <message>
        <source>Pets and others who need care</source>
        <translation>Mascotas y otros que necesitan cuidado</translation>
    </message>
    <message>
        <source>Picks up children</source>
        <translation>Recoge a los niños</translation>
    </message>
    <message>
        <source>Place of birth</source>
        <translation>Lugar de nacimiento</translation>
    </message>
    <message>
        <source>Preview and print</source>
        <translation>Ver e imprimir</translation>
    </message>
    <message>
        <source>Print the emergency plan</source>
        <translation>Imprimir el plan de emergencia</translation>
    </message>
    <message>
        <source>Remove a child</source>
        <translation>Quitar un niño o una niña</translation>
    </message>
    <message>
        <source>Remove this child</source>
        <translation>Quitarlo</translation>
    </message>
    <message>
        <source>School and teacher</source>
        <translation>Escuela y maestra</translation>
    </message>
    <message>
        <source>School phone</source>
        <translation>Teléfono de la escuela</translation>
    </message>
    <message>
        <source>Still missing: {things}</source>
        <translation>Todavía falta: {things}</translation>
    </message>
    <message>
        <source>Still open: {things}</source>
        <translation>Todavía pendiente: {things}</translation>
    </message>
    <message>
        <source>Talk it over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The children: school, doctor, medicines, routine, their papers, whom to call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The consulate and what you are afraid of, until you tick them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The detainee locator asks for exactly this. It comes from the Identity page.</source>
        <translation>El localizador de detenidos pide exactamente esto. Viene de la página Identidad.</translation>
    </message>
    <message>
        <source>The language you speak and your lawyer’s phone, in two languages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person does not have one</source>
        <translation>La persona no tiene</translation>
    </message>
    <message>
        <source>The plan can be printed without it. A line to write on stands in its place.</source>
        <translation>El plan se puede imprimir sin esto. En su lugar hay una línea para escribir.</translation>
    </message>
    <message>
        <source>The school needs these names on its own list as well.</source>
        <translation>La escuela también necesita estos nombres en su propia lista.</translation>
    </message>
    <message>
        <source>There are no contacts yet. Add them on the Contacts page.</source>
        <translation>Aún no hay contactos. Agréguelos en la página Contactos.</translation>
    </message>
    <message>
        <source>To carry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To find a person who is detained</source>
        <translation>Para encontrar a una persona detenida</translation>
    </message>
    <message numerus="yes">
        <source>Usable. %n more thing(s) would help</source>
        <translation>
            <numerusform>Se puede usar. Ayudaría %n cosa más</numerusform>
            <numerusform>Se puede usar. Ayudarían %n cosas más</numerusform>
        </translation>
    </message>
    <message>
        <source>Usable. Nothing is missing</source>
        <translation>Se puede usar. No falta nada</translation>
    </message>
    <message>
        <source>What a helper or a doctor needs to know. Leave out what you want.</source>
        <translation>Lo que alguien que ayuda o un doctor necesita saber. Deje fuera lo que quiera.</translation>
    </message>
    <message>
        <source>What comforts this child, and other notes</source>
        <translation>Lo que consuela a este niño o niña, y otras notas</translation>
    </message>
    <message>
        <source>What somebody has to take care of while you are away.</source>
        <translation>De lo que alguien tiene que ocuparse mientras usted no está.</translation>
    </message>
    <message>
        <source>What sources say about officers at the door, with their dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the government’s search asks for: exact name, nine digits, birth date, country.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you are afraid of. Address and health only if you tick them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where are passport and birth certificate?</source>
        <translation>¿Dónde están el pasaporte y el acta de nacimiento?</translation>
    </message>
    <message>
        <source>Where documents are</source>
        <translation>Dónde están los documentos</translation>
    </message>
    <message>
        <source>Who comes with you to a check-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who finds a lost copy would know where you live.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who finds a lost copy would know your number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who may pick up this child?</source>
        <translation>¿Quién puede recoger a este niño o niña?</translation>
    </message>
    <message>
        <source>Who opens your folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who shares this plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who takes care of the children</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who wants to write by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who would look for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why we ask: the school gives children only to people on its list.</source>
        <translation>Por qué preguntamos: la escuela entrega a los niños solo a las personas de su lista.</translation>
    </message>
    <message>
        <source>Would help: {things}</source>
        <translation>Ayudaría: {things}</translation>
    </message>
    <message>
        <source>You, and those you call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You, at the door</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your lawyer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name, A-number, birth date and country, whom to call, and where the papers are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your numbers, address and children. Your own words on fear only if you tick them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own numbers, address, health, money, and anything about your case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} with {second}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{form}: written here before</source>
        <translation>{form}: escrito aquí antes</translation>
    </message>
    <message>
        <source>{languages}, large print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} · {state}</source>
        <translation>{name} · {state}</translation>
    </message>
    <message>
        <source>{sentence} Ticked for it: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Readiness</name>
    <message>
        <source>A number by heart</source>
        <translation>Un número de memoria</translation>
    </message>
    <message>
        <source>A phone can be taken away. Do you know the number of {name}?</source>
        <translation>Un teléfono se puede perder o quitar. ¿Sabe usted el número de {name}?</translation>
    </message>
    <message>
        <source>A phone can be taken away. Which numbers do you know?</source>
        <translation>Un teléfono se puede perder o quitar. ¿Qué números sabe usted?</translation>
    </message>
    <message>
        <source>Add a call</source>
        <translation>Agregar una llamada</translation>
    </message>
    <message>
        <source>Add to the list</source>
        <translation>Agregar a la lista</translation>
    </message>
    <message>
        <source>All times are those of the place of the appointment: {zone}.</source>
        <translation>Todas las horas son las del lugar de la cita: {zone}.</translation>
    </message>
    <message>
        <source>Before you go</source>
        <translation>Antes de ir</translation>
    </message>
    <message>
        <source>Call at</source>
        <translation>Llamar a las</translation>
    </message>
    <message>
        <source>Calls when nobody is back</source>
        <translation>Llamadas si nadie regresa</translation>
    </message>
    <message>
        <source>Change the situations</source>
        <translation>Cambiar las situaciones</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Copies, not originals, except where the paper, the officer or a lawyer says otherwise.</source>
        <translation>Copias, no originales, salvo que el papel, el oficial o un abogado diga otra cosa.</translation>
    </message>
    <message>
        <source>For which appointment?</source>
        <translation>¿Para qué cita?</translation>
    </message>
    <message>
        <source>For: {situations}</source>
        <translation>Para: {situations}</translation>
    </message>
    <message>
        <source>Form 60-001: for a person you trust</source>
        <translation>Formulario 60-001: para una persona de confianza</translation>
    </message>
    <message>
        <source>Form G-28: for a lawyer</source>
        <translation>Formulario G-28: para un abogado</translation>
    </message>
    <message>
        <source>Forms that let others ask about you</source>
        <translation>Formularios para que otros pregunten por usted</translation>
    </message>
    <message>
        <source>Get ready</source>
        <translation>Prepararse</translation>
    </message>
    <message>
        <source>ICE speaks about a case with you, and with others only when one of these forms is signed.</source>
        <translation>ICE habla de un caso con usted, y con otras personas solo si uno de estos formularios está firmado.</translation>
    </message>
    <message>
        <source>Last time right: {date}</source>
        <translation>Última vez correcto: {date}</translation>
    </message>
    <message>
        <source>Leaves home at</source>
        <translation>Sale de casa a las</translation>
    </message>
    <message>
        <source>No appointment is ahead</source>
        <translation>No hay ninguna cita por delante</translation>
    </message>
    <message>
        <source>No number is chosen yet. Mark a contact with “Learn this number by heart”.</source>
        <translation>Todavía no se eligió ningún número. Marque un contacto con “Aprender este número de memoria”.</translation>
    </message>
    <message>
        <source>No situation is chosen.</source>
        <translation>No hay ninguna situación elegida.</translation>
    </message>
    <message>
        <source>Nobody asked yet</source>
        <translation>Nadie ha preguntado todavía</translation>
    </message>
    <message>
        <source>Nobody from the contacts</source>
        <translation>Nadie de los contactos</translation>
    </message>
    <message>
        <source>Not back by</source>
        <translation>Si no ha regresado a las</translation>
    </message>
    <message>
        <source>Not on this list, ask a lawyer before you take it along: {papers}</source>
        <translation>No está en esta lista; pregunte a un abogado antes de llevarlo: {papers}</translation>
    </message>
    <message>
        <source>Not signed yet</source>
        <translation>Todavía sin firmar</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>No lo sé</translation>
    </message>
    <message>
        <source>Not yet. It is {number}. Look at it and try again.</source>
        <translation>Todavía no. Es {number}. Mírelo e inténtelo otra vez.</translation>
    </message>
    <message>
        <source>Note for the companion</source>
        <translation>Nota para el acompañante</translation>
    </message>
    <message>
        <source>Open Appointments</source>
        <translation>Abrir Citas</translation>
    </message>
    <message>
        <source>Open Contacts</source>
        <translation>Abrir Contactos</translation>
    </message>
    <message>
        <source>Or somebody else</source>
        <translation>O alguien más</translation>
    </message>
    <message>
        <source>Own things</source>
        <translation>Cosas propias</translation>
    </message>
    <message>
        <source>Print the plan</source>
        <translation>Imprimir el plan</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove call {number}</source>
        <translation>Quitar la llamada {number}</translation>
    </message>
    <message>
        <source>Remove “{thing}”</source>
        <translation>Quitar “{thing}”</translation>
    </message>
    <message>
        <source>Right. That is the number.</source>
        <translation>Correcto. Ese es el número.</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Otra cosa</translation>
    </message>
    <message>
        <source>Stays at home: {papers}</source>
        <translation>Se queda en casa: {papers}</translation>
    </message>
    <message>
        <source>The companion, or somebody at home, makes these calls. They are printed with the plan.</source>
        <translation>El acompañante, o alguien en casa, hace estas llamadas. Se imprimen con el plan.</translation>
    </message>
    <message>
        <source>The day of the visit</source>
        <translation>El día de la visita</translation>
    </message>
    <message>
        <source>To take along: copies</source>
        <translation>Para llevar: copias</translation>
    </message>
    <message>
        <source>Type it without looking</source>
        <translation>Escríbalo sin mirar</translation>
    </message>
    <message>
        <source>What fits? The list is made from it.</source>
        <translation>¿Qué corresponde? De eso sale la lista.</translation>
    </message>
    <message>
        <source>Where does this come from?</source>
        <translation>¿De dónde viene esto?</translation>
    </message>
    <message>
        <source>Where is the signed paper?</source>
        <translation>¿Dónde está el papel firmado?</translation>
    </message>
    <message>
        <source>Which lawyer?</source>
        <translation>¿Qué abogado?</translation>
    </message>
    <message>
        <source>Who comes along?</source>
        <translation>¿Quién acompaña?</translation>
    </message>
    <message>
        <source>Who may ask about you?</source>
        <translation>¿Quién puede preguntar por usted?</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>A quién</translation>
    </message>
    <message>
        <source>Whose number?</source>
        <translation>¿El número de quién?</translation>
    </message>
    <message>
        <source>Write it down first. Then companion, times and calls belong to its day.</source>
        <translation>Anótela primero. Después, el acompañante, las horas y las llamadas van con ese día.</translation>
    </message>
    <message>
        <source>Written in the emergency plan before, as it was typed</source>
        <translation>Escrito antes en el plan de emergencia, tal como se escribió</translation>
    </message>
    <message>
        <source>Yes, signed</source>
        <translation>Sí, firmado</translation>
    </message>
    <message>
        <source>not on your list of documents yet</source>
        <translation>todavía no está en su lista de documentos</translation>
    </message>
    <message>
        <source>the original is with: {holder}</source>
        <translation>el original lo tiene: {holder}</translation>
    </message>
    <message>
        <source>you have it</source>
        <translation>usted lo tiene</translation>
    </message>
    <message>
        <source>{packed} of {all} in the bag</source>
        <translation>{packed} de {all} en la bolsa</translation>
    </message>
</context>
<context>
    <name>Safety</name>
    <message numerus="yes">
        <source>%n appointment(s) added since then would be missing.</source>
        <translation>
            <numerusform>Faltaría %n cita agregada desde entonces.</numerusform>
            <numerusform>Faltarían %n citas agregadas desde entonces.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attached file(s) of then were erased since and stay erased.</source>
        <translation>
            <numerusform>%n archivo adjunto de entonces se borró después y sigue borrado.</numerusform>
            <numerusform>%n archivos adjuntos de entonces se borraron después y siguen borrados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attached file(s) of then were erased since.</source>
        <translation>
            <numerusform>%n archivo adjunto de entonces se borró después.</numerusform>
            <numerusform>%n archivos adjuntos de entonces se borraron después.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attached file(s) were missing or damaged and are not in it.</source>
        <translation>
            <numerusform>%n archivo adjunto faltaba o estaba dañado y no está en ella.</numerusform>
            <numerusform>%n archivos adjuntos faltaban o estaban dañados y no están en ella.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attached file(s) without a record: see the found papers.</source>
        <translation>
            <numerusform>%n archivo adjunto sin datos: vea los papeles encontrados.</numerusform>
            <numerusform>%n archivos adjuntos sin datos: vea los papeles encontrados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s)</source>
        <translation>
            <numerusform>%n intento</numerusform>
            <numerusform>%n intentos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s) written since then would be missing.</source>
        <translation>
            <numerusform>Faltaría %n intento escrito desde entonces.</numerusform>
            <numerusform>Faltarían %n intentos escritos desde entonces.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copy(ies). The last one: {what}, {when}</source>
        <translation>
            <numerusform>%n copia. La última: {what}, {when}</numerusform>
            <numerusform>%n copias. La última: {what}, {when}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n correction(s) or addition(s) to attempts would be missing.</source>
        <translation>
            <numerusform>Faltaría %n corrección o nota agregada a los intentos.</numerusform>
            <numerusform>Faltarían %n correcciones o notas agregadas a los intentos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n damaged file(s) could not be read and stay as they were.</source>
        <translation>
            <numerusform>No se pudo leer %n archivo dañado; queda como estaba.</numerusform>
            <numerusform>No se pudieron leer %n archivos dañados; quedan como estaban.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n documento</numerusform>
            <numerusform>%n documentos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) added since then would be missing.</source>
        <translation>
            <numerusform>Faltaría %n documento agregado desde entonces.</numerusform>
            <numerusform>Faltarían %n documentos agregados desde entonces.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) removed since then would be there again.</source>
        <translation>
            <numerusform>Volvería %n documento quitado desde entonces.</numerusform>
            <numerusform>Volverían %n documentos quitados desde entonces.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier state(s) are kept on this computer.</source>
        <translation>
            <numerusform>En esta computadora se guarda %n estado anterior.</numerusform>
            <numerusform>En esta computadora se guardan %n estados anteriores.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier state(s) are kept on this computer. The newest: {moment}</source>
        <translation>
            <numerusform>En esta computadora se guarda %n estado anterior: {moment}</numerusform>
            <numerusform>En esta computadora se guardan %n estados anteriores. El más nuevo: {moment}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n archivo</numerusform>
            <numerusform>%n archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) inside</source>
        <translation>
            <numerusform>%n archivo dentro</numerusform>
            <numerusform>%n archivos dentro</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) written since then would be missing.</source>
        <translation>
            <numerusform>Faltaría %n carta escrita desde entonces.</numerusform>
            <numerusform>Faltarían %n cartas escritas desde entonces.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more line(s) in the saved report.</source>
        <translation>
            <numerusform>%n línea más en el informe guardado.</numerusform>
            <numerusform>%n líneas más en el informe guardado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more of the same kind.</source>
        <translation>
            <numerusform>%n más del mismo tipo.</numerusform>
            <numerusform>%n más del mismo tipo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n move(s) written down since then would be missing.</source>
        <translation>
            <numerusform>Faltaría %n mudanza anotada desde entonces.</numerusform>
            <numerusform>Faltarían %n mudanzas anotadas desde entonces.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n página</numerusform>
            <numerusform>%n páginas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passphrase(s) open this folder.</source>
        <translation>
            <numerusform>%n contraseña abre esta carpeta.</numerusform>
            <numerusform>%n contraseñas abren esta carpeta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) added since then would be missing.</source>
        <translation>
            <numerusform>Faltaría %n persona agregada desde entonces.</numerusform>
            <numerusform>Faltarían %n personas agregadas desde entonces.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) removed since then would be there again.</source>
        <translation>
            <numerusform>Volvería %n persona quitada desde entonces.</numerusform>
            <numerusform>Volverían %n personas quitadas desde entonces.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scan(s) added since are kept as found papers.</source>
        <translation>
            <numerusform>Se guarda %n escaneo agregado después, como papel encontrado.</numerusform>
            <numerusform>Se guardan %n escaneos agregados después, como papeles encontrados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) found. What to do stands below.</source>
        <translation>
            <numerusform>Se encontró %n cosa. Abajo dice qué hacer.</numerusform>
            <numerusform>Se encontraron %n cosas. Abajo dice qué hacer.</numerusform>
        </translation>
    </message>
    <message>
        <source>1. Save a backup on a USB stick</source>
        <translation>1. Guarde una copia de seguridad en una memoria USB</translation>
    </message>
    <message>
        <source>1. The locator on the internet</source>
        <translation>1. El localizador en internet</translation>
    </message>
    <message>
        <source>2. Take with you</source>
        <translation>2. Lleve consigo</translation>
    </message>
    <message>
        <source>2. The ICE field office (ERO) of the person’s state</source>
        <translation>2. La oficina local de ICE (ERO) del estado de la persona</translation>
    </message>
    <message>
        <source>3. On the new computer</source>
        <translation>3. En la computadora nueva</translation>
    </message>
    <message>
        <source>3. The ICE information line (DRIL)</source>
        <translation>3. La línea de información de ICE (DRIL)</translation>
    </message>
    <message>
        <source>4. Still nothing</source>
        <translation>4. Todavía nada</translation>
    </message>
    <message>
        <source>4. When the new one works</source>
        <translation>4. Cuando la nueva funcione</translation>
    </message>
    <message>
        <source>A backup is one file with everything in this folder. Nobody can read it without the passphrase of the day it was made, or the recovery sheet. Best keep it on a USB stick, in another place than this computer.</source>
        <translation>Una copia de seguridad es un archivo con todo lo de esta carpeta. Nadie puede leerla sin la contraseña del día en que se hizo, o la hoja de recuperación. Lo mejor es tenerla en una memoria USB, en otro lugar que esta computadora.</translation>
    </message>
    <message>
        <source>A backup is one file with everything in this folder: people, attempts, documents and scans. Nobody can read it without the passphrase of the day it was made, or the recovery sheet.</source>
        <translation>Una copia de seguridad es un archivo con todo lo de esta carpeta: personas, intentos, documentos y escaneos. Nadie puede leerla sin la contraseña del día en que se hizo, o la hoja de recuperación.</translation>
    </message>
    <message>
        <source>A copy from before the last changes were joined; it goes when you lock</source>
        <translation>Una copia de antes de unir los últimos cambios; desaparece al bloquear</translation>
    </message>
    <message>
        <source>A copy in another place, and earlier states to go back to.</source>
        <translation>Una copia en otro lugar, y estados anteriores a los que se puede volver.</translation>
    </message>
    <message>
        <source>A copy was saved in this place, but this file is not the same any more.</source>
        <translation>En este lugar se guardó una copia, pero este archivo ya no es el mismo.</translation>
    </message>
    <message>
        <source>A file that cannot be read</source>
        <translation>Un archivo que no se puede leer</translation>
    </message>
    <message>
        <source>A key file that was replaced by the other one</source>
        <translation>Un archivo de clave que se reemplazó con el otro</translation>
    </message>
    <message>
        <source>A log of last changes that did not fit</source>
        <translation>Un registro de últimos cambios que no correspondía</translation>
    </message>
    <message>
        <source>A new computer</source>
        <translation>Una computadora nueva</translation>
    </message>
    <message>
        <source>A new document with the name of the file</source>
        <translation>Un documento nuevo con el nombre del archivo</translation>
    </message>
    <message>
        <source>A new state of this folder was being made and was stopped halfway. What is left of it was never in use. The folder itself, its older states and what was put aside stay.</source>
        <translation>Se estaba preparando un nuevo estado de esta carpeta y se detuvo a la mitad. Lo que quedó nunca se usó. La carpeta misma, sus estados anteriores y lo que se puso aparte se quedan.</translation>
    </message>
    <message>
        <source>A part of it could not be removed.</source>
        <translation>Una parte no se pudo quitar.</translation>
    </message>
    <message>
        <source>A part of the old copy is erased the next time the folder is opened.</source>
        <translation>Una parte de la copia vieja se borra la próxima vez que se abra la carpeta.</translation>
    </message>
    <message>
        <source>A part whose making was stopped</source>
        <translation>Una parte que no se terminó de hacer</translation>
    </message>
    <message>
        <source>A report that was saved as PDF carries a seal. Here you see if anything in it was changed since, and whose key sealed it. It works with reports of other folders, too.</source>
        <translation>Un informe guardado como PDF lleva un sello. Aquí ve si algo cambió desde entonces, y de quién es la clave que lo selló. Sirve también con informes de otras carpetas.</translation>
    </message>
    <message>
        <source>A state that was taken back</source>
        <translation>Un estado que se deshizo</translation>
    </message>
    <message>
        <source>A-number, nine digits</source>
        <translation>Número A, nueve cifras</translation>
    </message>
    <message>
        <source>Add a passphrase</source>
        <translation>Agregar una contraseña</translation>
    </message>
    <message>
        <source>Add a passphrase…</source>
        <translation>Agregar una contraseña…</translation>
    </message>
    <message>
        <source>Add the passphrase</source>
        <translation>Agregar la contraseña</translation>
    </message>
    <message>
        <source>Add the person first, on the page People.</source>
        <translation>Agregue primero a la persona, en la página Personas.</translation>
    </message>
    <message>
        <source>Added on {date}</source>
        <translation>Agregada el {date}</translation>
    </message>
    <message>
        <source>All records, every attached file, every person’s log, both key files and the earlier states are read and compared with what was saved. Nothing is changed.</source>
        <translation>Se leen todos los datos, cada archivo adjunto, el registro de cada persona, los dos archivos de clave y los estados anteriores, y se comparan con lo que se guardó. No se cambia nada.</translation>
    </message>
    <message>
        <source>Another person…</source>
        <translation>Otra persona…</translation>
    </message>
    <message>
        <source>Another spelling to try</source>
        <translation>Otra forma de escribirlo, para probar</translation>
    </message>
    <message>
        <source>Answers about the case</source>
        <translation>Respuestas sobre el caso</translation>
    </message>
    <message>
        <source>Answers of the emergency plan</source>
        <translation>Respuestas del plan de emergencia</translation>
    </message>
    <message>
        <source>Any passphrase of this folder</source>
        <translation>Cualquier contraseña de esta carpeta</translation>
    </message>
    <message>
        <source>Anybody can seal a file with a key of their own. Compare this fingerprint with one that came to you another way: on paper, by phone, or in an email of that day.</source>
        <translation>Cualquiera puede sellar un archivo con una clave propia. Compare este código con uno que le llegó de otra manera: en papel, por teléfono o en un correo de ese día.</translation>
    </message>
    <message>
        <source>Anybody who finds the file can read it. Keep it on a USB stick, or delete it afterwards.</source>
        <translation>Quien encuentre el archivo puede leerlo. Guárdelo en una memoria USB, o bórrelo después.</translation>
    </message>
    <message>
        <source>Anyone who is logged in to this computer account can open it.</source>
        <translation>Cualquiera que tenga abierta la sesión de esta cuenta de la computadora la puede abrir.</translation>
    </message>
    <message>
        <source>Anyone who is logged in to this computer account can then open this folder.</source>
        <translation>Entonces cualquiera que tenga abierta la sesión de esta cuenta de la computadora puede abrir esta carpeta.</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Citas</translation>
    </message>
    <message>
        <source>Asking this computer’s password store…</source>
        <translation>Preguntando al almacén de contraseñas de esta computadora…</translation>
    </message>
    <message>
        <source>Attached files</source>
        <translation>Archivos adjuntos</translation>
    </message>
    <message>
        <source>Attempts as a table</source>
        <translation>Intentos como tabla</translation>
    </message>
    <message>
        <source>Back to Safety</source>
        <translation>Volver a Seguridad</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Copia de seguridad</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Backups and copies made before still open with the old passphrase. Make a new backup after.</source>
        <translation>Las copias de seguridad de antes se siguen abriendo con la contraseña vieja. Haga después una copia nueva.</translation>
    </message>
    <message>
        <source>Backups made before still open with the old sheet. Make a new backup, then destroy them.</source>
        <translation>Las copias de seguridad de antes se siguen abriendo con la hoja vieja. Haga una copia nueva y después destruya esas.</translation>
    </message>
    <message>
        <source>Before you give this computer away, delete the folder and have the whole disk erased. Deleting alone does not reach everything a disk remembers.</source>
        <translation>Antes de dar esta computadora a otra persona, borre la carpeta y haga borrar todo el disco. Borrar solo la carpeta no quita todo lo que un disco recuerda.</translation>
    </message>
    <message>
        <source>Binder</source>
        <translation>Carpeta de documentos</translation>
    </message>
    <message>
        <source>Binders</source>
        <translation>Carpetas de documentos</translation>
    </message>
    <message>
        <source>Birth date, to tell people of the same name apart</source>
        <translation>Fecha de nacimiento, para distinguir a personas con el mismo nombre</translation>
    </message>
    <message>
        <source>Both key files are lost. Choose a new passphrase with the banner above; it writes new ones.</source>
        <translation>Se perdieron los dos archivos de claves. Elija una contraseña nueva en el aviso de arriba; así se escriben otra vez.</translation>
    </message>
    <message>
        <source>But whoever opened this folder may have kept its key or a copy. If you do not trust that person, make a new key as well.</source>
        <translation>Pero quien abrió esta carpeta pudo guardar su clave o una copia. Si no confía en esa persona, haga también una clave nueva.</translation>
    </message>
    <message>
        <source>Call these people</source>
        <translation>Llame a estas personas</translation>
    </message>
    <message>
        <source>Change a passphrase</source>
        <translation>Cambiar una contraseña</translation>
    </message>
    <message>
        <source>Change a passphrase…</source>
        <translation>Cambiar una contraseña…</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Cambiarla</translation>
    </message>
    <message>
        <source>Check a backup</source>
        <translation>Revisar una copia de seguridad</translation>
    </message>
    <message>
        <source>Check a backup…</source>
        <translation>Revisar una copia de seguridad…</translation>
    </message>
    <message>
        <source>Check a report</source>
        <translation>Comprobar un informe</translation>
    </message>
    <message>
        <source>Check it</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Revisar ahora</translation>
    </message>
    <message>
        <source>Check this folder</source>
        <translation>Revisar esta carpeta</translation>
    </message>
    <message>
        <source>Checking the backup…</source>
        <translation>Revisando la copia de seguridad…</translation>
    </message>
    <message>
        <source>Checking the folder…</source>
        <translation>Revisando la carpeta…</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Revisando…</translation>
    </message>
    <message>
        <source>Checking… {done} of {total}</source>
        <translation>Revisando… {done} de {total}</translation>
    </message>
    <message>
        <source>Checks of appointments</source>
        <translation>Comprobaciones de citas</translation>
    </message>
    <message>
        <source>Children in the emergency plan</source>
        <translation>Hijos en el plan de emergencia</translation>
    </message>
    <message>
        <source>Choose a PDF</source>
        <translation>Elegir un PDF</translation>
    </message>
    <message>
        <source>Choose a copy from the list.</source>
        <translation>Elija una copia de la lista.</translation>
    </message>
    <message>
        <source>Choose the backup</source>
        <translation>Elija la copia de seguridad</translation>
    </message>
    <message>
        <source>Choose the file to compare</source>
        <translation>Elija el archivo que quiere comparar</translation>
    </message>
    <message>
        <source>Choose the report</source>
        <translation>Elija el informe</translation>
    </message>
    <message>
        <source>Choose where to save</source>
        <translation>Elegir dónde guardar</translation>
    </message>
    <message>
        <source>Close other programs that look at this folder. Then try again.</source>
        <translation>Cierre otros programas que estén viendo esta carpeta. Después inténtelo otra vez.</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>Confirm the new sheet…</source>
        <translation>Confirmar la hoja nueva…</translation>
    </message>
    <message>
        <source>Confirm the sheet…</source>
        <translation>Confirmar la hoja…</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copias</translation>
    </message>
    <message>
        <source>Copies in the directory</source>
        <translation>Copias en el directorio</translation>
    </message>
    <message>
        <source>Copies of binders that were made</source>
        <translation>Copias de carpetas de documentos que se hicieron</translation>
    </message>
    <message>
        <source>Copies that left this folder</source>
        <translation>Copias que salieron de esta carpeta</translation>
    </message>
    <message>
        <source>Copy the fingerprint</source>
        <translation>Copiar el código de control</translation>
    </message>
    <message>
        <source>Copy: {name}</source>
        <translation>Copiar: {name}</translation>
    </message>
    <message>
        <source>Country of birth</source>
        <translation>País de nacimiento</translation>
    </message>
    <message>
        <source>Damaged or replaced parts of this folder. The program never deletes them. They are encrypted, and you may need them. Remove them by hand, if at all, and only when a checked backup lies elsewhere.</source>
        <translation>Partes dañadas o reemplazadas de esta carpeta. El programa nunca las borra. Están cifradas, y puede que las necesite. Quítelas a mano, si acaso, y solo cuando haya una copia de seguridad revisada en otro lugar.</translation>
    </message>
    <message>
        <source>Damaged originals that the folder keeps from before still open with the old sheet, too. “Check this folder” lists where they are.</source>
        <translation>Los originales dañados de antes que la carpeta guarda también se siguen abriendo con la hoja vieja. «Revisar esta carpeta» dice dónde están.</translation>
    </message>
    <message>
        <source>Damaged records</source>
        <translation>Datos dañados</translation>
    </message>
    <message>
        <source>Do this when somebody may have seen your recovery sheet. Everything is encrypted again, and you get a new sheet. The old sheet then no longer opens this folder.</source>
        <translation>Hágalo si alguien pudo ver su hoja de recuperación. Todo se cifra otra vez y usted recibe una hoja nueva. La hoja vieja ya no abre esta carpeta.</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Drop the PDF here, or choose it. It is only read; nothing is kept.</source>
        <translation>Suelte aquí el PDF, o elíjalo. Solo se lee; no se guarda nada.</translation>
    </message>
    <message>
        <source>Earlier state no. {number}</source>
        <translation>Estado anterior n.º {number}</translation>
    </message>
    <message>
        <source>Earlier states on this computer</source>
        <translation>Estados anteriores en esta computadora</translation>
    </message>
    <message>
        <source>Earlier wordings of numbers</source>
        <translation>Formas anteriores de los números</translation>
    </message>
    <message>
        <source>Either the number and the country:</source>
        <translation>O bien el número y el país:</translation>
    </message>
    <message>
        <source>Email with the fingerprint of the log</source>
        <translation>Correo con el código de control del registro</translation>
    </message>
    <message>
        <source>Emergency plan</source>
        <translation>Plan de emergencia</translation>
    </message>
    <message>
        <source>Entries of the log</source>
        <translation>Anotaciones del registro</translation>
    </message>
    <message>
        <source>Every PDF, print and backup is listed here, inside the folder only. What other programs copy is not known.</source>
        <translation>Aquí está cada PDF, impresión y copia de seguridad, solo dentro de la carpeta. No se sabe qué copian otros programas.</translation>
    </message>
    <message>
        <source>Every page and every file in it is as it was when it was sealed.</source>
        <translation>Cada página y cada archivo que contiene es como era cuando se selló.</translation>
    </message>
    <message>
        <source>Every part is read and compared with what was saved. Nothing is changed.</source>
        <translation>Se lee cada parte y se compara con lo que se guardó. No se cambia nada.</translation>
    </message>
    <message>
        <source>Everybody’s copies</source>
        <translation>Copias de todos</translation>
    </message>
    <message>
        <source>Everyone with a passphrase of their own can open this folder, read it and change it.</source>
        <translation>Cada persona con su propia contraseña puede abrir esta carpeta, leerla y cambiarla.</translation>
    </message>
    <message>
        <source>Everything else in the forms would be as it was then.</source>
        <translation>Todo lo demás en los formularios estaría como entonces.</translation>
    </message>
    <message>
        <source>Everything is as it was saved: {people}, {attempts}, {files}.</source>
        <translation>Todo está como se guardó: {people}, {attempts}, {files}.</translation>
    </message>
    <message>
        <source>Everything will be as it was on the day of the backup. What was written since then would be missing. Scans added since then stay, as found papers.</source>
        <translation>Todo estará como el día de la copia de seguridad. Faltaría lo que se escribió desde entonces. Los escaneos agregados después se quedan, como papeles encontrados.</translation>
    </message>
    <message>
        <source>Family links</source>
        <translation>Lazos de familia</translation>
    </message>
    <message>
        <source>Files of binders</source>
        <translation>Archivos de las carpetas de documentos</translation>
    </message>
    <message>
        <source>Find a name, a place or a fingerprint</source>
        <translation>Buscar un nombre, un lugar o un código de control</translation>
    </message>
    <message>
        <source>Find someone</source>
        <translation>Encontrar a alguien</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>Código de control (SHA-256)</translation>
    </message>
    <message>
        <source>Fingerprint of the key</source>
        <translation>Código de control de la clave</translation>
    </message>
    <message>
        <source>For example “Paralegal” or “Supervisor”. Only seen in this folder.</source>
        <translation>Por ejemplo “Asistente legal” o “Supervisora”. Solo se ve en esta carpeta.</translation>
    </message>
    <message>
        <source>For whom?</source>
        <translation>¿Para quién?</translation>
    </message>
    <message>
        <source>Forms that were not saved yet</source>
        <translation>Formularios que aún no se guardaron</translation>
    </message>
    <message>
        <source>Found papers</source>
        <translation>Papeles encontrados</translation>
    </message>
    <message>
        <source>From then on write only there: two folders cannot be joined again. Keep the stick in another place. Leave this folder here, locked, for a few weeks.</source>
        <translation>Desde ese momento escriba solo allí: dos carpetas no se pueden volver a unir. Guarde la memoria USB en otro lugar. Deje esta carpeta aquí, bloqueada, unas semanas.</translation>
    </message>
    <message>
        <source>Get the paper and type its code, as if you had forgotten the passphrase. If it is right, the new sheet is confirmed, and the old copy on this computer is erased. You cannot go back to the old key then.</source>
        <translation>Traiga el papel y escriba su código, como si hubiera olvidado la contraseña. Si es correcto, la hoja nueva queda confirmada y se borra la copia vieja de esta computadora. Después ya no puede volver a la clave vieja.</translation>
    </message>
    <message>
        <source>Get the paper and type its code, as if you had forgotten the passphrase. Nothing changes.</source>
        <translation>Traiga el papel y escriba su código, como si hubiera olvidado la contraseña. No cambia nada.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Go back to</source>
        <translation>Volver a</translation>
    </message>
    <message>
        <source>Go back to a backup</source>
        <translation>Volver a una copia de seguridad</translation>
    </message>
    <message>
        <source>Go back to a backup…</source>
        <translation>Volver a una copia de seguridad…</translation>
    </message>
    <message>
        <source>Go back to the old key?</source>
        <translation>¿Volver a la clave vieja?</translation>
    </message>
    <message>
        <source>Go back to the old key…</source>
        <translation>Volver a la clave vieja…</translation>
    </message>
    <message>
        <source>Go back to this backup?</source>
        <translation>¿Volver a esta copia de seguridad?</translation>
    </message>
    <message>
        <source>Go back to {moment}?</source>
        <translation>¿Volver al estado del {moment}?</translation>
    </message>
    <message>
        <source>Go back…</source>
        <translation>Volver…</translation>
    </message>
    <message>
        <source>Has somebody seen the sheet?</source>
        <translation>¿Alguien vio la hoja?</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>Hogares</translation>
    </message>
    <message>
        <source>How pages of scans are shown</source>
        <translation>Cómo se muestran las páginas escaneadas</translation>
    </message>
    <message>
        <source>I have it on paper</source>
        <translation>La tengo en papel</translation>
    </message>
    <message>
        <source>ICE lists no number for it.</source>
        <translation>ICE no da un número para ella.</translation>
    </message>
    <message>
        <source>If a person is taken: what to type, what to try, whom to call.</source>
        <translation>Si se llevan a una persona: qué escribir, qué intentar, a quién llamar.</translation>
    </message>
    <message>
        <source>If it shows a question of its own, answer that one first.</source>
        <translation>Si muestra una pregunta propia, contéstela primero.</translation>
    </message>
    <message>
        <source>Imports of people</source>
        <translation>Importaciones de personas</translation>
    </message>
    <message>
        <source>In another place</source>
        <translation>En otro lugar</translation>
    </message>
    <message>
        <source>Install this program, start it, and choose “I come from another computer”. Choose the file and type the passphrase. Then compare these numbers:</source>
        <translation>Instale este programa, ábralo y elija “Vengo de otra computadora”. Elija el archivo y escriba la contraseña. Luego compare estos números:</translation>
    </message>
    <message>
        <source>Is everything still as it was saved?</source>
        <translation>¿Sigue todo como se guardó?</translation>
    </message>
    <message>
        <source>Is the PDF still as it was sealed?</source>
        <translation>¿Sigue el PDF como fue sellado?</translation>
    </message>
    <message>
        <source>Is this file one of ours?</source>
        <translation>¿Este archivo es nuestro?</translation>
    </message>
    <message>
        <source>It does not prove:</source>
        <translation>No prueba:</translation>
    </message>
    <message>
        <source>It is a backup of another folder, not of this one.</source>
        <translation>Es una copia de seguridad de otra carpeta, no de esta.</translation>
    </message>
    <message>
        <source>It is not offered here, because other people may use this computer too. They could then open the folder without the passphrase.</source>
        <translation>Aquí no se ofrece, porque quizá otras personas también usan esta computadora. Entonces podrían abrir la carpeta sin la contraseña.</translation>
    </message>
    <message>
        <source>It is off.</source>
        <translation>Está desactivado.</translation>
    </message>
    <message>
        <source>It is off. Only the passphrase and the recovery sheet open this folder.</source>
        <translation>Está desactivado. Solo la contraseña y la hoja de recuperación abren esta carpeta.</translation>
    </message>
    <message>
        <source>It is on.</source>
        <translation>Está activado.</translation>
    </message>
    <message>
        <source>It is read and compared first. The file itself stays where it is.</source>
        <translation>Primero se lee y se compara. El archivo mismo se queda donde está.</translation>
    </message>
    <message>
        <source>It is read back and compared at once. Check it again before you leave: a stick can fail.</source>
        <translation>Se vuelve a leer y se compara enseguida. Revísela otra vez antes de irse: una memoria USB puede fallar.</translation>
    </message>
    <message>
        <source>It is replaced by itself the next time the folder is opened.</source>
        <translation>Se reemplaza sola la próxima vez que se abra la carpeta.</translation>
    </message>
    <message>
        <source>It may be an older sheet of this folder. Destroy that one.</source>
        <translation>Puede ser una hoja anterior de esta carpeta. Destruya esa.</translation>
    </message>
    <message>
        <source>It shows people held now or released in the last 60 days, nobody under 18. New entries can take hours. Nothing found: try again later, with every spelling.</source>
        <translation>Muestra a personas detenidas ahora o liberadas en los últimos 60 días, a nadie menor de 18 años. Los datos nuevos pueden tardar horas. Si no sale nada: pruebe más tarde, con cada forma de escribir el nombre.</translation>
    </message>
    <message>
        <source>It was not saved by this folder, or it was changed since. Its fingerprint is {code}.</source>
        <translation>No se guardó desde esta carpeta, o se cambió después. Su código de control es {code}.</translation>
    </message>
    <message>
        <source>Its code opens everything without a passphrase. Make sure that nobody looks on.</source>
        <translation>Su código abre todo sin contraseña. Cuide que nadie mire.</translation>
    </message>
    <message>
        <source>Keep it away from this computer. Destroy every older sheet.</source>
        <translation>Guárdela lejos de esta computadora. Destruya todas las hojas anteriores.</translation>
    </message>
    <message>
        <source>Keep it on a USB stick in another home. Only a backup outside this folder that was read back counts here.</source>
        <translation>Guárdela en una memoria USB en otra casa. Aquí solo cuenta una copia de seguridad fuera de esta carpeta que se volvió a leer.</translation>
    </message>
    <message>
        <source>Kept from before</source>
        <translation>Conservado de antes</translation>
    </message>
    <message>
        <source>Kept without being asked: one for each of seven days with changes, and four older ones. They lie on the same disk and hold no scans, so they do not replace a backup.</source>
        <translation>Se guardan sin que nadie lo pida: uno por cada uno de siete días con cambios, y cuatro más antiguos. Están en el mismo disco y no tienen escaneos; no reemplazan una copia de seguridad.</translation>
    </message>
    <message>
        <source>Keys that seal reports</source>
        <translation>Claves que sellan los informes</translation>
    </message>
    <message>
        <source>Language and size</source>
        <translation>Idioma y tamaño</translation>
    </message>
    <message>
        <source>Last checked backup: {moment} ({size})</source>
        <translation>Última copia de seguridad revisada: {moment} ({size})</translation>
    </message>
    <message>
        <source>Last checked backup: {moment} ({size}), on the same disk as this folder</source>
        <translation>Última copia de seguridad revisada: {moment} ({size}), en el mismo disco que esta carpeta</translation>
    </message>
    <message numerus="yes">
        <source>Last checked {moment}: %n thing(s) found.</source>
        <translation>
            <numerusform>Última revisión, {moment}: se encontró %n cosa.</numerusform>
            <numerusform>Última revisión, {moment}: se encontraron %n cosas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Last checked {moment}: nothing was wrong.</source>
        <translation>Última revisión, {moment}: todo estaba bien.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Cartas</translation>
    </message>
    <message>
        <source>List of copies</source>
        <translation>Lista de copias</translation>
    </message>
    <message>
        <source>Lists and links made from these</source>
        <translation>Listas y enlaces hechos con estos datos</translation>
    </message>
    <message numerus="yes">
        <source>Made {moment}, {size}, %n attached file(s). Every part was read and is as it was saved.</source>
        <translation>
            <numerusform>Hecha el {moment}, {size}, %n archivo adjunto. Se leyó cada parte y está como se guardó.</numerusform>
            <numerusform>Hecha el {moment}, {size}, %n archivos adjuntos. Se leyó cada parte y está como se guardó.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make a new key</source>
        <translation>Hacer una clave nueva</translation>
    </message>
    <message>
        <source>Make a new key…</source>
        <translation>Hacer una clave nueva…</translation>
    </message>
    <message>
        <source>Make the new key</source>
        <translation>Hacer la clave nueva</translation>
    </message>
    <message>
        <source>Move receipt</source>
        <translation>Constancia de mudanza</translation>
    </message>
    <message>
        <source>Move to a new computer</source>
        <translation>Pasar a una computadora nueva</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>Mudanzas</translation>
    </message>
    <message>
        <source>Name as the government wrote it</source>
        <translation>Nombre como lo escribió el gobierno</translation>
    </message>
    <message>
        <source>No earlier state is kept on this computer yet.</source>
        <translation>Todavía no se guarda ningún estado anterior en esta computadora.</translation>
    </message>
    <message>
        <source>No lawyer and no contact is written yet.</source>
        <translation>Todavía no hay abogado ni contacto anotado.</translation>
    </message>
    <message>
        <source>No new state is kept, and no earlier one is thrown away. Do not delete your backups. Check the folder now.</source>
        <translation>No se guarda ningún estado nuevo y no se tira ninguno anterior. No borre sus copias de seguridad. Revise la carpeta ahora.</translation>
    </message>
    <message>
        <source>No number is written</source>
        <translation>No hay número anotado</translation>
    </message>
    <message>
        <source>No person, attempt or document was added since then.</source>
        <translation>Desde entonces no se agregó ninguna persona, intento ni documento.</translation>
    </message>
    <message>
        <source>Nobody has tried the recovery sheet yet.</source>
        <translation>Nadie ha probado todavía la hoja de recuperación.</translation>
    </message>
    <message>
        <source>Nobody is noted</source>
        <translation>No hay nadie anotado</translation>
    </message>
    <message>
        <source>Not the key of this folder</source>
        <translation>No es la clave de esta carpeta</translation>
    </message>
    <message>
        <source>Not written yet</source>
        <translation>Todavía sin anotar</translation>
    </message>
    <message>
        <source>Nothing has left this folder yet</source>
        <translation>Todavía no salió nada de esta carpeta</translation>
    </message>
    <message>
        <source>Nothing has left this folder yet.</source>
        <translation>Todavía no salió nada de esta carpeta.</translation>
    </message>
    <message>
        <source>Nothing is removed here until you have seen that it works there.</source>
        <translation>Aquí no se quita nada hasta que usted vea que allí funciona.</translation>
    </message>
    <message>
        <source>Nothing is written about the papers yet.</source>
        <translation>Todavía no hay nada anotado sobre los papeles.</translation>
    </message>
    <message>
        <source>Nothing was saved since, so nothing is lost.</source>
        <translation>No se guardó nada desde entonces; no se pierde nada.</translation>
    </message>
    <message>
        <source>Numbers from the papers</source>
        <translation>Números de los papeles</translation>
    </message>
    <message>
        <source>Of these passphrases only the one that you type now will open the folder: {names}. Add the others again afterwards.</source>
        <translation>De estas contraseñas, solo la que usted escriba ahora abrirá la carpeta: {names}. Agregue las demás otra vez después.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open with this computer’s login</source>
        <translation>Abrir con la sesión de esta computadora</translation>
    </message>
    <message>
        <source>Open with this computer’s login?</source>
        <translation>¿Abrir con la sesión de esta computadora?</translation>
    </message>
    <message>
        <source>Opening with this computer’s login does not travel. On the new computer the passphrase is asked.</source>
        <translation>Abrir con la sesión de esta computadora no se traslada. En la computadora nueva se pide la contraseña.</translation>
    </message>
    <message>
        <source>Or the exact name and the country:</source>
        <translation>O el nombre exacto y el país:</translation>
    </message>
    <message>
        <source>Other people’s passphrases and the recovery sheet stay as they are.</source>
        <translation>Las contraseñas de otras personas y la hoja de recuperación quedan como están.</translation>
    </message>
    <message>
        <source>PDFs and printed pages are not encrypted. The list tells what was saved or printed, when, and for whom.</source>
        <translation>Los PDF y las páginas impresas no están cifrados. La lista dice qué se guardó o imprimió, cuándo y para quién.</translation>
    </message>
    <message>
        <source>Papers for the care of children</source>
        <translation>Documentos para el cuidado de los niños</translation>
    </message>
    <message>
        <source>Papers that others keep</source>
        <translation>Papeles que otros tienen</translation>
    </message>
    <message>
        <source>Passphrase {number}</source>
        <translation>Contraseña {number}</translation>
    </message>
    <message>
        <source>Passphrases</source>
        <translation>Contraseñas</translation>
    </message>
    <message>
        <source>Passphrases for each person who works here, and the recovery sheet for when one is forgotten.</source>
        <translation>Una contraseña para cada persona que trabaja aquí, y la hoja de recuperación por si se olvida alguna.</translation>
    </message>
    <message>
        <source>Passphrases, the recovery sheet, and a new key.</source>
        <translation>Contraseñas, la hoja de recuperación y una clave nueva.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>People of whom nothing is left, by their number: {numbers}</source>
        <translation>Personas de las que no quedó nada, por su número: {numbers}</translation>
    </message>
    <message>
        <source>People whose name is lost, by their number: {numbers}</source>
        <translation>Personas cuyo nombre se perdió, por su número: {numbers}</translation>
    </message>
    <message>
        <source>Plans for the day of an appointment</source>
        <translation>Planes para el día de una cita</translation>
    </message>
    <message>
        <source>Printed copies of the emergency plan</source>
        <translation>Copias impresas del plan de emergencia</translation>
    </message>
    <message>
        <source>Printed on paper</source>
        <translation>Impreso en papel</translation>
    </message>
    <message>
        <source>Proof-of-attempt report</source>
        <translation>Informe de intentos</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Poner en su lugar</translation>
    </message>
    <message>
        <source>Put back {name}</source>
        <translation>Poner en su lugar {name}</translation>
    </message>
    <message>
        <source>Put back…</source>
        <translation>Poner en su lugar…</translation>
    </message>
    <message>
        <source>Put it back where it was. We ask again in a year.</source>
        <translation>Póngala otra vez en su lugar. Volvemos a preguntar en un año.</translation>
    </message>
    <message>
        <source>Put “{name}” back</source>
        <translation>Poner “{name}” en su lugar</translation>
    </message>
    <message>
        <source>Read everything once</source>
        <translation>Leer todo una vez</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Leyendo el archivo</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Leyendo el archivo…</translation>
    </message>
    <message>
        <source>Reads every record and every file once and says whether all is as it was saved. Also here: papers that were found, and what is kept from before.</source>
        <translation>Lee una vez cada dato y cada archivo y dice si todo está como se guardó. También aquí: papeles encontrados y lo que se conserva de antes.</translation>
    </message>
    <message>
        <source>Records that have no place any more, word for word:</source>
        <translation>Datos que ya no tienen lugar, palabra por palabra:</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Hoja de recuperación</translation>
    </message>
    <message>
        <source>Recovery sheet no. {number}</source>
        <translation>Hoja de recuperación n.º {number}</translation>
    </message>
    <message>
        <source>Release papers</source>
        <translation>Papeles de liberación</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Recordatorios</translation>
    </message>
    <message>
        <source>Reminders for a calendar</source>
        <translation>Recordatorios para un calendario</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Quitarla</translation>
    </message>
    <message>
        <source>Remove what a stopped copy left?</source>
        <translation>¿Quitar lo que dejó una copia detenida?</translation>
    </message>
    <message>
        <source>Remove what a stopped copy left…</source>
        <translation>Quitar lo que dejó una copia detenida…</translation>
    </message>
    <message>
        <source>Remove what is left</source>
        <translation>Quitar lo que quedó</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Quitar {name}</translation>
    </message>
    <message>
        <source>Remove “{name}”?</source>
        <translation>¿Quitar “{name}”?</translation>
    </message>
    <message>
        <source>Rename the passphrase</source>
        <translation>Cambiar el nombre de la contraseña</translation>
    </message>
    <message>
        <source>Rename {name}</source>
        <translation>Cambiar el nombre: {name}</translation>
    </message>
    <message>
        <source>Repair this folder</source>
        <translation>Reparar esta carpeta</translation>
    </message>
    <message>
        <source>Report of what was saved</source>
        <translation>Informe de lo rescatado</translation>
    </message>
    <message>
        <source>Request for a time stamp</source>
        <translation>Solicitud de un sello de tiempo</translation>
    </message>
    <message>
        <source>Requests for papers that others keep</source>
        <translation>Solicitudes de papeles que otros tienen</translation>
    </message>
    <message>
        <source>Reviews of the emergency plan</source>
        <translation>Revisiones del plan de emergencia</translation>
    </message>
    <message>
        <source>Rows of an imported list</source>
        <translation>Filas de una lista importada</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>Save a backup…</source>
        <translation>Guardar una copia de seguridad…</translation>
    </message>
    <message>
        <source>Save the name</source>
        <translation>Guardar el nombre</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>Save the report…</source>
        <translation>Guardar el informe…</translation>
    </message>
    <message>
        <source>Settings of the folder</source>
        <translation>Ajustes de la carpeta</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Mostrarla</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mostrar más</translation>
    </message>
    <message>
        <source>Show the recovery sheet</source>
        <translation>Mostrar la hoja de recuperación</translation>
    </message>
    <message>
        <source>Show the sheet again…</source>
        <translation>Mostrar la hoja otra vez…</translation>
    </message>
    <message>
        <source>Situations of a person</source>
        <translation>Situaciones de una persona</translation>
    </message>
    <message>
        <source>So that nothing is lost, and nobody else gets in.</source>
        <translation>Para que nada se pierda y nadie más entre.</translation>
    </message>
    <message>
        <source>Something put aside</source>
        <translation>Algo que se apartó</translation>
    </message>
    <message>
        <source>Step by step: save here, carry it over, open it there, compare, and only then clear up.</source>
        <translation>Paso a paso: guardar aquí, llevarla, abrirla allí, comparar, y solo entonces ordenar.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Detenido. No se cambió nada.</translation>
    </message>
    <message>
        <source>Tabs of binders</source>
        <translation>Pestañas de las carpetas de documentos</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Tasks of moves</source>
        <translation>Tareas de mudanzas</translation>
    </message>
    <message>
        <source>Text files</source>
        <translation>Archivos de texto</translation>
    </message>
    <message>
        <source>That what stands in it is true.</source>
        <translation>Que lo que dice sea verdad.</translation>
    </message>
    <message>
        <source>The backup is complete.</source>
        <translation>La copia de seguridad está completa.</translation>
    </message>
    <message>
        <source>The change is made. One of two copies is still the old one.</source>
        <translation>El cambio está hecho. Una de dos copias es todavía la vieja.</translation>
    </message>
    <message>
        <source>The damage hides how much there was. More may be missing than is counted here.</source>
        <translation>El daño no deja ver cuánto había. Puede faltar más de lo que se cuenta aquí.</translation>
    </message>
    <message>
        <source>The damaged records are still in the folder. If you have a backup, compare it with this.</source>
        <translation>Lo dañado sigue en la carpeta. Si tiene una copia de seguridad, compárela con esto.</translation>
    </message>
    <message>
        <source>The data did not pass its check. No new state was kept, and no earlier one was thrown away.</source>
        <translation>Los datos no pasaron la revisión. No se guardó ningún estado nuevo y no se tiró ninguno anterior.</translation>
    </message>
    <message>
        <source>The data of this folder did not pass its check.</source>
        <translation>Los datos de esta carpeta no pasaron la revisión.</translation>
    </message>
    <message>
        <source>The earlier state holds: {contents}</source>
        <translation>El estado anterior tiene: {contents}</translation>
    </message>
    <message>
        <source>The entries follow each other as the log had them then.</source>
        <translation>Las anotaciones siguen una a otra como las tenía entonces el registro.</translation>
    </message>
    <message>
        <source>The fingerprint is copied.</source>
        <translation>El código de control está copiado.</translation>
    </message>
    <message>
        <source>The folder as it was before it was repaired, put back or given a new key</source>
        <translation>La carpeta como estaba antes de repararla, volver atrás o darle una clave nueva</translation>
    </message>
    <message>
        <source>The folder is as it was before you went back.</source>
        <translation>La carpeta está como antes de volver atrás.</translation>
    </message>
    <message>
        <source>The folder will be as it was before you went back.</source>
        <translation>La carpeta estará como antes de volver atrás.</translation>
    </message>
    <message>
        <source>The key of this folder</source>
        <translation>La clave de esta carpeta</translation>
    </message>
    <message>
        <source>The key with this fingerprint sealed it.</source>
        <translation>Lo selló la clave que tiene este código de control.</translation>
    </message>
    <message>
        <source>The log of the last changes did not fit and was left out. It is kept.</source>
        <translation>El registro de los últimos cambios no correspondía y no se usó. Se conserva.</translation>
    </message>
    <message>
        <source>The new key is in force. Its sheet is not confirmed yet.</source>
        <translation>La clave nueva ya vale. Falta confirmar su hoja.</translation>
    </message>
    <message>
        <source>The new passphrase</source>
        <translation>La contraseña nueva</translation>
    </message>
    <message>
        <source>The old copy is erased: it is overwritten and removed. A solid-state disk or a USB stick may keep traces all the same, and backups made before still open with the old sheet.</source>
        <translation>La copia vieja está borrada: se sobrescribió y se quitó. Aun así, un disco SSD o una memoria USB puede guardar restos, y las copias de seguridad de antes se siguen abriendo con la hoja vieja.</translation>
    </message>
    <message>
        <source>The old sheet opens the folder again. Destroy the new one.</source>
        <translation>La hoja vieja vuelve a abrir la carpeta. Destruya la nueva.</translation>
    </message>
    <message>
        <source>The passphrase and the recovery sheet still open it. Keep both: this computer can break or get lost.</source>
        <translation>La contraseña y la hoja de recuperación la siguen abriendo. Conserve las dos: esta computadora puede dañarse o perderse.</translation>
    </message>
    <message>
        <source>The passphrase is changed.</source>
        <translation>La contraseña está cambiada.</translation>
    </message>
    <message>
        <source>The passphrase of today keeps opening the folder.</source>
        <translation>La contraseña de hoy sigue abriendo la carpeta.</translation>
    </message>
    <message>
        <source>The passphrase to change</source>
        <translation>La contraseña que quiere cambiar</translation>
    </message>
    <message>
        <source>The person’s state is not written on the Identity page, so no office can be shown. The list of offices is at www.ice.gov/contact/field-offices.</source>
        <translation>El estado de la persona no está anotado en la página Identidad, así que no se puede mostrar la oficina. La lista de oficinas está en www.ice.gov/contact/field-offices.</translation>
    </message>
    <message>
        <source>The recovery sheet</source>
        <translation>La hoja de recuperación</translation>
    </message>
    <message>
        <source>The recovery sheet is confirmed.</source>
        <translation>La hoja de recuperación está confirmada.</translation>
    </message>
    <message>
        <source>The recovery sheet was last tried a year ago or more, on {date}.</source>
        <translation>La hoja de recuperación se probó por última vez hace un año o más, el {date}.</translation>
    </message>
    <message>
        <source>The recovery sheet was last tried on {date}.</source>
        <translation>La hoja de recuperación se probó por última vez el {date}.</translation>
    </message>
    <message>
        <source>The report is saved.</source>
        <translation>El informe está guardado.</translation>
    </message>
    <message>
        <source>The seal names another key</source>
        <translation>El sello nombra otra clave</translation>
    </message>
    <message>
        <source>The seal names the key of this folder</source>
        <translation>El sello nombra la clave de esta carpeta</translation>
    </message>
    <message>
        <source>The sheet opens the folder when every passphrase is forgotten. Try it once a year: then you notice in time if it is lost or cannot be read.</source>
        <translation>La hoja abre la carpeta cuando se olvidan todas las contraseñas. Pruébela una vez al año: así se nota a tiempo si se perdió o no se puede leer.</translation>
    </message>
    <message>
        <source>The sources name these too: the lawyer, and the local jail. Write every call in the log.</source>
        <translation>Las fuentes nombran también al abogado y la cárcel local. Anote cada llamada en el registro.</translation>
    </message>
    <message>
        <source>The stick with the file, and the passphrase of today in your head, or the recovery sheet on paper. Carry the sheet apart from the stick.</source>
        <translation>La memoria USB con el archivo, y la contraseña de hoy en la cabeza, o la hoja de recuperación en papel. Lleve la hoja separada de la memoria.</translation>
    </message>
    <message>
        <source>Then make a new key. Everything is encrypted again; the old sheet no longer opens this folder. Copies and backups made before still open with it.</source>
        <translation>Entonces haga una clave nueva. Todo se cifra otra vez; la hoja vieja ya no abre esta carpeta. Las copias hechas antes se siguen abriendo con ella.</translation>
    </message>
    <message>
        <source>There is no backup in another place yet.</source>
        <translation>Todavía no hay una copia de seguridad en otro lugar.</translation>
    </message>
    <message>
        <source>There is nobody in this folder yet.</source>
        <translation>Todavía no hay nadie en esta carpeta.</translation>
    </message>
    <message>
        <source>These are facts from the pages named below them, with their dates.</source>
        <translation>Son datos de las páginas nombradas debajo, con su fecha.</translation>
    </message>
    <message>
        <source>These files are whole, but no record speaks of them, for example after an earlier state was put back. They stay until you put them back.</source>
        <translation>Estos archivos están completos, pero ningún dato habla de ellos, por ejemplo después de volver a un estado anterior. Se quedan aquí hasta que los ponga en su lugar.</translation>
    </message>
    <message>
        <source>This computer’s login</source>
        <translation>La sesión de esta computadora</translation>
    </message>
    <message>
        <source>This computer’s login no longer opens the folder. You can turn that on again on this page.</source>
        <translation>La sesión de esta computadora ya no abre la carpeta. Puede activarlo otra vez en esta página.</translation>
    </message>
    <message>
        <source>This computer’s password store did not answer, so it may still hold an old entry. It opens nothing any more.</source>
        <translation>El almacén de contraseñas de esta computadora no respondió, así que puede tener todavía una anotación vieja. Ya no abre nada.</translation>
    </message>
    <message>
        <source>This file is not in the list.</source>
        <translation>Este archivo no está en la lista.</translation>
    </message>
    <message>
        <source>This file is one of ours, unchanged.</source>
        <translation>Este archivo es nuestro y no cambió.</translation>
    </message>
    <message>
        <source>This folder holds nobody yet. Add a person on the People page.</source>
        <translation>Todavía no hay nadie en esta carpeta. Agregue a una persona en la página Personas.</translation>
    </message>
    <message>
        <source>This folder needs sheet no. {number}.</source>
        <translation>Esta carpeta necesita la hoja n.º {number}.</translation>
    </message>
    <message>
        <source>This folder was not checked yet.</source>
        <translation>Esta carpeta aún no se ha revisado.</translation>
    </message>
    <message>
        <source>This one cannot be read any more.</source>
        <translation>Este ya no se puede leer.</translation>
    </message>
    <message>
        <source>This passphrase will not open the folder any more.</source>
        <translation>Esta contraseña ya no abrirá la carpeta.</translation>
    </message>
    <message>
        <source>This report names people and is not encrypted</source>
        <translation>Este informe nombra a personas y no está cifrado</translation>
    </message>
    <message>
        <source>Time stamp</source>
        <translation>Sello de tiempo</translation>
    </message>
    <message>
        <source>Time stamps of the log</source>
        <translation>Sellos de tiempo del registro</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Probarla</translation>
    </message>
    <message>
        <source>Try your recovery sheet</source>
        <translation>Pruebe su hoja de recuperación</translation>
    </message>
    <message>
        <source>Try your sheet now…</source>
        <translation>Probar su hoja ahora…</translation>
    </message>
    <message>
        <source>Turn it off</source>
        <translation>Desactivarlo</translation>
    </message>
    <message>
        <source>Turn it on</source>
        <translation>Activarlo</translation>
    </message>
    <message>
        <source>Turn it on…</source>
        <translation>Activarlo…</translation>
    </message>
    <message>
        <source>Type the passphrase that you had on the day of the backup.</source>
        <translation>Escriba la contraseña que tenía el día de la copia de seguridad.</translation>
    </message>
    <message>
        <source>Type this at locator.ice.gov</source>
        <translation>Escriba esto en locator.ice.gov</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undo going back?</source>
        <translation>¿Deshacer la vuelta atrás?</translation>
    </message>
    <message>
        <source>Undo the last going back…</source>
        <translation>Deshacer la última vuelta atrás…</translation>
    </message>
    <message>
        <source>Until it is confirmed, the old copy stays on this computer and opens with the old sheet. Going back is not offered any more: what you saved since would be lost.</source>
        <translation>Hasta que se confirme, la copia vieja queda en esta computadora y se abre con la hoja vieja. Ya no se ofrece volver: se perdería lo que guardó desde entonces.</translation>
    </message>
    <message>
        <source>Until it is confirmed, the old copy stays on this computer and opens with the old sheet. You can still go back to the old key: nothing was saved since.</source>
        <translation>Hasta que se confirme, la copia vieja queda en esta computadora y se abre con la hoja vieja. Todavía puede volver a la clave vieja: no se guardó nada desde entonces.</translation>
    </message>
    <message>
        <source>What a stopped copy left; it was never in use</source>
        <translation>Lo que dejó una copia detenida; nunca se usó</translation>
    </message>
    <message>
        <source>What can be tried</source>
        <translation>Qué se puede intentar</translation>
    </message>
    <message>
        <source>What cannot be erased</source>
        <translation>Lo que no se puede borrar</translation>
    </message>
    <message>
        <source>What is in the folder now cannot be read, so nothing can be compared.</source>
        <translation>Lo que hay ahora en la carpeta no se puede leer; por eso no se puede comparar.</translation>
    </message>
    <message>
        <source>What is there now is kept, too, and you can undo this.</source>
        <translation>Lo que hay ahora también se guarda, y usted puede deshacer esto.</translation>
    </message>
    <message>
        <source>What this proves, and what it does not</source>
        <translation>Qué prueba esto, y qué no</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Lo que se encontró</translation>
    </message>
    <message>
        <source>What was saved from a damaged folder</source>
        <translation>Lo que se salvó de una carpeta dañada</translation>
    </message>
    <message>
        <source>What was saved from damage</source>
        <translation>Lo que se salvó del daño</translation>
    </message>
    <message>
        <source>What was there before is kept, too.</source>
        <translation>Lo que había antes también se guarda.</translation>
    </message>
    <message>
        <source>What was written after going back is kept beside it, but is not shown.</source>
        <translation>Lo que se escribió después de volver se guarda al lado, pero no se muestra.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>When it is on, this folder can be opened without the passphrase while you are logged in to this computer. The passphrase and the recovery sheet always open it.</source>
        <translation>Cuando está activado, esta carpeta se puede abrir sin la contraseña mientras su sesión en esta computadora está abierta. La contraseña y la hoja de recuperación siempre la abren.</translation>
    </message>
    <message>
        <source>When it was made. Only a time stamp from outside can say that.</source>
        <translation>Cuándo se hizo. Eso solo puede decirlo un sello de tiempo de afuera.</translation>
    </message>
    <message>
        <source>When nothing was changed, it proves:</source>
        <translation>Si nada cambió, prueba:</translation>
    </message>
    <message>
        <source>When you save or print something, it will be listed here.</source>
        <translation>Cuando guarde o imprima algo, aparecerá aquí.</translation>
    </message>
    <message>
        <source>Where the papers are</source>
        <translation>Dónde están los papeles</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Adónde</translation>
    </message>
    <message>
        <source>Which document is it a scan of?</source>
        <translation>¿De qué documento es este escaneo?</translation>
    </message>
    <message>
        <source>Which report?</source>
        <translation>¿Qué informe?</translation>
    </message>
    <message>
        <source>Who can open this folder</source>
        <translation>Quién puede abrir esta carpeta</translation>
    </message>
    <message>
        <source>Who made the report.</source>
        <translation>Quién hizo el informe.</translation>
    </message>
    <message>
        <source>Whose copies</source>
        <translation>Copias de quién</translation>
    </message>
    <message>
        <source>Whose key sealed it?</source>
        <translation>¿De quién es la clave que lo selló?</translation>
    </message>
    <message>
        <source>Whose paper is it?</source>
        <translation>¿De quién es este papel?</translation>
    </message>
    <message>
        <source>Whose papers</source>
        <translation>Papeles de quién</translation>
    </message>
    <message>
        <source>Whose passphrase is it?</source>
        <translation>¿De quién es esta contraseña?</translation>
    </message>
    <message>
        <source>Written down.</source>
        <translation>Anotado.</translation>
    </message>
    <message>
        <source>You can write it down later or correct it. The line in the list stays as it was saved.</source>
        <translation>Puede anotarlo después o corregirlo. El renglón de la lista queda como se guardó.</translation>
    </message>
    <message>
        <source>You went back to an earlier state.</source>
        <translation>Usted volvió a un estado anterior.</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Su contraseña</translation>
    </message>
    <message>
        <source>Your passphrase now</source>
        <translation>Su contraseña actual</translation>
    </message>
    <message>
        <source>Your sheet opens this folder.</source>
        <translation>Su hoja abre esta carpeta.</translation>
    </message>
    <message>
        <source>part {part} of {parts}</source>
        <translation>parte {part} de {parts}</translation>
    </message>
    <message>
        <source>{count} lost</source>
        <translation>{count} perdidos</translation>
    </message>
    <message>
        <source>{count} saved</source>
        <translation>{count} salvados</translation>
    </message>
    <message>
        <source>{count} saved in part</source>
        <translation>{count} salvados en parte</translation>
    </message>
    <message>
        <source>{done} of {total}. Keep this window open.</source>
        <translation>{done} de {total}. Deje abierta esta ventana.</translation>
    </message>
    <message numerus="yes">
        <source>{listed}, %n attached file(s)</source>
        <translation>
            <numerusform>{listed}, %n archivo adjunto</numerusform>
            <numerusform>{listed}, %n archivos adjuntos</numerusform>
        </translation>
    </message>
    <message>
        <source>{moment}: {read} records saved, {lost} lost</source>
        <translation>{moment}: {read} datos salvados, {lost} perdidos</translation>
    </message>
    <message>
        <source>{who}: the lists of files of these entries are lost: {numbers}</source>
        <translation>{who}: se perdieron las listas de archivos de estas anotaciones: {numbers}</translation>
    </message>
    <message>
        <source>{who}: these attempts are missing: {numbers}</source>
        <translation>{who}: faltan estos intentos: {numbers}</translation>
    </message>
    <message>
        <source>{who}: these entries of the log are missing: {numbers}</source>
        <translation>{who}: faltan estas anotaciones del registro: {numbers}</translation>
    </message>
</context>
<context>
    <name>Scanner</name>
    <message numerus="yes">
        <source>%n page(s). Kept only when added.</source>
        <translation>
            <numerusform>%n página. Solo se guarda si la agrega.</numerusform>
            <numerusform>%n páginas. Solo se guardan si las agrega.</numerusform>
        </translation>
    </message>
    <message>
        <source>A Letter page</source>
        <translation>Una hoja carta</translation>
    </message>
    <message>
        <source>Add as one PDF</source>
        <translation>Agregar como un PDF</translation>
    </message>
    <message>
        <source>Add as pictures</source>
        <translation>Agregar como imágenes</translation>
    </message>
    <message>
        <source>Also look in the network</source>
        <translation>Buscar también en la red</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Go on scanning</source>
        <translation>Seguir escaneando</translation>
    </message>
    <message>
        <source>How large?</source>
        <translation>¿De qué tamaño?</translation>
    </message>
    <message>
        <source>How sharp?</source>
        <translation>¿Con cuánto detalle?</translation>
    </message>
    <message>
        <source>In color</source>
        <translation>A color</translation>
    </message>
    <message>
        <source>In gray (smaller files)</source>
        <translation>En gris (archivos más pequeños)</translation>
    </message>
    <message>
        <source>In the feeder: all pages, one after the other</source>
        <translation>En el alimentador: todas las páginas, una tras otra</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Buscar otra vez</translation>
    </message>
    <message>
        <source>Looking for scanners…</source>
        <translation>Buscando escáneres…</translation>
    </message>
    <message>
        <source>No scanner was found. Plug it in, switch it on and look again. A photo from a phone does as well: close this and add the file.</source>
        <translation>No se encontró ningún escáner. Conéctelo, enciéndalo y busque otra vez. También sirve una foto del celular: cierre esto y agregue el archivo.</translation>
    </message>
    <message>
        <source>On the glass</source>
        <translation>Sobre el vidrio</translation>
    </message>
    <message>
        <source>Put the paper in the scanner and press “Scan now”.</source>
        <translation>Ponga el papel en el escáner y presione “Escanear ahora”.</translation>
    </message>
    <message>
        <source>Remove this page</source>
        <translation>Quitar esta página</translation>
    </message>
    <message>
        <source>Scan a paper</source>
        <translation>Escanear un papel</translation>
    </message>
    <message>
        <source>Scan now</source>
        <translation>Escanear ahora</translation>
    </message>
    <message>
        <source>Scan the next page</source>
        <translation>Escanear la página siguiente</translation>
    </message>
    <message>
        <source>Scan {day}</source>
        <translation>Escaneo {day}</translation>
    </message>
    <message>
        <source>Scanned page</source>
        <translation>Página escaneada</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Escáner</translation>
    </message>
    <message>
        <source>Scanning…</source>
        <translation>Escaneando…</translation>
    </message>
    <message>
        <source>The whole glass</source>
        <translation>Todo el vidrio</translation>
    </message>
    <message>
        <source>Then other computers in this network can notice that a scanner is looked for.</source>
        <translation>Entonces otras computadoras de esta red pueden notar que se busca un escáner.</translation>
    </message>
    <message>
        <source>They were not added yet.</source>
        <translation>Todavía no se han agregado.</translation>
    </message>
    <message>
        <source>This program cannot scan on this computer. Scan with another program and add the file here.</source>
        <translation>Este programa no puede escanear en esta computadora. Escanee con otro programa y agregue aquí el archivo.</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Descartar</translation>
    </message>
    <message numerus="yes">
        <source>Throw away %n scanned page(s)?</source>
        <translation>
            <numerusform>¿Descartar %n página escaneada?</numerusform>
            <numerusform>¿Descartar %n páginas escaneadas?</numerusform>
        </translation>
    </message>
    <message>
        <source>To scan from here, this computer needs the package “sane-utils”. Until then, take a photo with a phone, or scan with another program, and add the file.</source>
        <translation>Para escanear desde aquí, esta computadora necesita el paquete “sane-utils”. Mientras tanto, tome una foto con un celular, o escanee con otro programa, y agregue el archivo.</translation>
    </message>
    <message>
        <source>To scan, use the program Image Capture that is on every Mac. Then add the file here.</source>
        <translation>Para escanear, use el programa Captura de Imagen que está en cada Mac. Después agregue aquí el archivo.</translation>
    </message>
    <message>
        <source>Where does the paper lie?</source>
        <translation>¿Dónde está el papel?</translation>
    </message>
    <message>
        <source>{count} dpi</source>
        <translation>{count} dpi</translation>
    </message>
    <message>
        <source>{count} dpi, usual for papers</source>
        <translation>{count} dpi, lo usual para papeles</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n segundo</numerusform>
            <numerusform>%n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>An office starts with the list of people.</source>
        <translation>Una oficina empieza con la lista de personas.</translation>
    </message>
    <message>
        <source>An office with many people’s cases</source>
        <translation>Una oficina con los casos de muchas personas</translation>
    </message>
    <message>
        <source>Colors</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Forget copied numbers after</source>
        <translation>Olvidar los números copiados después de</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>Idioma y apariencia</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Like the computer</source>
        <translation>Como la computadora</translation>
    </message>
    <message>
        <source>Lock when nobody uses it for</source>
        <translation>Bloquear si nadie la usa durante</translation>
    </message>
    <message>
        <source>Lock when the computer locks its screen or sleeps</source>
        <translation>Bloquear cuando la computadora bloquea la pantalla o se suspende</translation>
    </message>
    <message>
        <source>Locking</source>
        <translation>Bloqueo</translation>
    </message>
    <message>
        <source>Locking forgets them at once.</source>
        <translation>Al bloquear se olvidan enseguida.</translation>
    </message>
    <message>
        <source>My family</source>
        <translation>Mi familia</translation>
    </message>
    <message>
        <source>One minute before, the window says so. What you typed is kept.</source>
        <translation>Un minuto antes, la ventana avisa. Lo que escribió se conserva.</translation>
    </message>
    <message>
        <source>Only me</source>
        <translation>Solo yo</translation>
    </message>
    <message>
        <source>Plain window title and icon</source>
        <translation>Título e icono de la ventana sin datos</translation>
    </message>
    <message>
        <source>Plain words in reminders</source>
        <translation>Palabras discretas en los recordatorios</translation>
    </message>
    <message>
        <source>Remember which folder was open</source>
        <translation>Recordar qué carpeta estaba abierta</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>The title says only “Folder”. It never shows a name or a number in any case. The taskbar may show the change only after the next start.</source>
        <translation>El título solo dice “Carpeta”. En ningún caso muestra un nombre o un número. Puede que la barra de tareas muestre el cambio solo al abrir el programa otra vez.</translation>
    </message>
    <message>
        <source>The whole window changes at once.</source>
        <translation>Toda la ventana cambia enseguida.</translation>
    </message>
    <message>
        <source>They belong to this computer and hold no names and no numbers.</source>
        <translation>Son de esta computadora y no contienen nombres ni números.</translation>
    </message>
    <message>
        <source>This choice holds now, but it could not be kept for the next start.</source>
        <translation>Esta elección vale ahora, pero no se pudo guardar para la próxima vez.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Esta computadora</translation>
    </message>
    <message>
        <source>Turn this off if its place should not be seen on this computer.</source>
        <translation>Desactívelo si no quiere que en esta computadora se vea dónde está.</translation>
    </message>
    <message>
        <source>What is not protected</source>
        <translation>Lo que no está protegido</translation>
    </message>
    <message>
        <source>When a date is near, the window says only that something is due. Without this it says who, what and when.</source>
        <translation>Cuando se acerca una fecha, la ventana solo dice que hay algo pendiente. Sin esto dice quién, qué y cuándo.</translation>
    </message>
    <message>
        <source>Who uses this folder?</source>
        <translation>¿Quién usa esta carpeta?</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>Borrowed, goes back: {document}</source>
        <translation>Prestado, hay que devolverlo: {document}</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Date on the paper: {paper}</source>
        <translation>Fecha en el papel: {paper}</translation>
    </message>
    <message>
        <source>Dates of appointments, moves, papers and reminders of everybody stand here as soon as they are near.</source>
        <translation>Aquí están las fechas cercanas de citas, mudanzas, papeles y recordatorios de todas las personas.</translation>
    </message>
    <message>
        <source>End of: {paper}</source>
        <translation>Fin de: {paper}</translation>
    </message>
    <message>
        <source>Everything {count}</source>
        <translation>Todo {count}</translation>
    </message>
    <message>
        <source>Good until: {document}</source>
        <translation>Vale hasta: {document}</translation>
    </message>
    <message>
        <source>In the next 7 days</source>
        <translation>En los próximos 7 días</translation>
    </message>
    <message>
        <source>Last attempt: {outcome}</source>
        <translation>Último intento: {outcome}</translation>
    </message>
    <message>
        <source>Last day to pay: {document}</source>
        <translation>Último día para pagar: {document}</translation>
    </message>
    <message>
        <source>Look at all dates</source>
        <translation>Revisar todas las fechas</translation>
    </message>
    <message>
        <source>Made anew before the visit: {document}</source>
        <translation>Se hace de nuevo antes de la visita: {document}</translation>
    </message>
    <message>
        <source>No date yet</source>
        <translation>Todavía sin fecha</translation>
    </message>
    <message>
        <source>Nobody has looked yet</source>
        <translation>Todavía no ha mirado nadie</translation>
    </message>
    <message>
        <source>Nobody looked or tried</source>
        <translation>Nadie miró ni intentó</translation>
    </message>
    <message>
        <source>Not confirmed yet</source>
        <translation>Sin confirmar</translation>
    </message>
    <message>
        <source>Nothing is due</source>
        <translation>No hay nada pendiente</translation>
    </message>
    <message>
        <source>Papers with a reminder</source>
        <translation>Papeles con recordatorio</translation>
    </message>
    <message>
        <source>Past the date</source>
        <translation>Fecha pasada</translation>
    </message>
    <message>
        <source>Time for a fresh one: {document}</source>
        <translation>Es hora de uno nuevo: {document}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Try again: {what}</source>
        <translation>Intentar otra vez: {what}</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>Lo pendiente</translation>
    </message>
    <message numerus="yes">
        <source>for %n person(s)</source>
        <translation>
            <numerusform>para %n persona</numerusform>
            <numerusform>para %n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>{appointment}: asked for, not confirmed</source>
        <translation>{appointment}: pedida, sin confirmar</translation>
    </message>
    <message>
        <source>{appointment}: how did it go?</source>
        <translation>{appointment}: ¿cómo fue?</translation>
    </message>
    <message>
        <source>{appointment}: is the date still the same?</source>
        <translation>{appointment}: ¿la fecha sigue igual?</translation>
    </message>
    <message numerus="yes">
        <source>{date} · %n thing(s) {people}</source>
        <translation>
            <numerusform>{date} · %n asunto {people}</numerusform>
            <numerusform>{date} · %n asuntos {people}</numerusform>
        </translation>
    </message>
    <message>
        <source>{date}, {near}</source>
        <translation>{date}, {near}</translation>
    </message>
    <message>
        <source>{date}, {time}</source>
        <translation>{date}, {time}</translation>
    </message>
    <message>
        <source>{date}, {time} {zone}</source>
        <translation>{date}, {time}, {zone}</translation>
    </message>
    <message>
        <source>{group} {count}</source>
        <translation>{group} {count}</translation>
    </message>
    <message>
        <source>{group}: {count}</source>
        <translation>{group}: {count}</translation>
    </message>
    <message>
        <source>“Nobody looked or tried” means: for {looked} days nobody saw if a date ahead is still the same, or for {tried} days nobody tried again although a date was asked for or nobody answered. These are limits of this program, not of an office.</source>
        <translation>“Nadie miró ni intentó” significa: desde hace {looked} días nadie vio si una fecha por delante sigue igual, o desde hace {tried} días nadie hizo otro intento aunque se pidió una fecha o nadie contestó. Son límites de este programa, no de una oficina.</translation>
    </message>
</context>
<context>
    <name>Tonight</name>
    <message>
        <source>A notario is not a lawyer</source>
        <translation>Un notario no es abogado</translation>
    </message>
    <message>
        <source>Back to the plan</source>
        <translation>Volver al plan</translation>
    </message>
    <message>
        <source>Copy {number}</source>
        <translation>Copiar {number}</translation>
    </message>
    <message>
        <source>Free legal help</source>
        <translation>Ayuda legal gratuita</translation>
    </message>
    <message>
        <source>How to check a name</source>
        <translation>Cómo revisar un nombre</translation>
    </message>
    <message>
        <source>Lists and groups, in no order. The program recommends nobody.</source>
        <translation>Listas y grupos, sin orden. El programa no recomienda a nadie.</translation>
    </message>
    <message>
        <source>Questions for a lawyer</source>
        <translation>Preguntas para un abogado</translation>
    </message>
    <message>
        <source>The program contacts nobody. An address opens only after you say yes.</source>
        <translation>El programa no se comunica con nadie. Una dirección se abre solo si usted dice que sí.</translation>
    </message>
    <message>
        <source>Where help is listed</source>
        <translation>Dónde hay listas de ayuda</translation>
    </message>
</context>
<context>
    <name>Traces</name>
    <message>
        <source>A backup opens with the passphrase of the day it was made. A new passphrase changes neither it nor a copy of the folder that somebody took before.</source>
        <translation>Una copia de seguridad se abre con la contraseña del día en que se hizo. Una contraseña nueva no la cambia, ni tampoco una copia de la carpeta que alguien se llevó antes.</translation>
    </message>
    <message>
        <source>A photo of a paper or of the recovery sheet stays on the phone, often goes to the cloud, and waits among deleted photos for about a month.</source>
        <translation>Una foto de un papel o de la hoja de recuperación queda en el teléfono, a menudo sube a la nube, y espera cerca de un mes entre las fotos borradas.</translation>
    </message>
    <message>
        <source>A saved PDF is not encrypted. A scan or photo that you added is still where you took it from, too.</source>
        <translation>Un PDF guardado no está cifrado. Un escaneo o una foto que agregó sigue también en el lugar de donde lo tomó.</translation>
    </message>
    <message>
        <source>After locking, single words you typed or read may stay in memory until the program ends.</source>
        <translation>Después de bloquear, algunas palabras que escribió o leyó pueden quedar en la memoria hasta que el programa se cierre.</translation>
    </message>
    <message>
        <source>All it keeps is encrypted before it reaches the disk. What stays there is unreadable without the passphrase.</source>
        <translation>Todo lo que guarda se cifra antes de llegar al disco. Lo que queda ahí no se puede leer sin la contraseña.</translation>
    </message>
    <message>
        <source>Backups with an old passphrase</source>
        <translation>Copias de seguridad con una contraseña vieja</translation>
    </message>
    <message>
        <source>Close the program when you are done. Turn the computer off to be sure.</source>
        <translation>Cierre el programa cuando termine. Apague la computadora para estar seguro.</translation>
    </message>
    <message>
        <source>Cloud folders</source>
        <translation>Carpetas en la nube</translation>
    </message>
    <message>
        <source>Copied text</source>
        <translation>Texto copiado</translation>
    </message>
    <message>
        <source>Copies that left</source>
        <translation>Copias que salieron</translation>
    </message>
    <message>
        <source>Damaged originals are kept in the folder. After a new key those from before still open with the earlier sheet and passphrases.</source>
        <translation>Los originales dañados se guardan en la carpeta. Después de una clave nueva, los de antes se siguen abriendo con la hoja y las contraseñas anteriores.</translation>
    </message>
    <message>
        <source>Destroy the earlier sheet. “Check this folder” lists where damaged originals are; delete them when nothing is missing.</source>
        <translation>Destruya la hoja anterior. «Revisar esta carpeta» dice dónde están los originales dañados; bórrelos cuando no falte nada.</translation>
    </message>
    <message>
        <source>Do not photograph the recovery sheet. Delete photos of papers twice: from the album, and from the deleted ones.</source>
        <translation>No fotografíe la hoja de recuperación. Borre dos veces las fotos de papeles: del álbum y de las borradas.</translation>
    </message>
    <message>
        <source>Do not save PDFs there. Keep the folder outside of them.</source>
        <translation>No guarde los PDF ahí. Tenga la carpeta fuera de ellas.</translation>
    </message>
    <message>
        <source>Email and messages</source>
        <translation>Correo y mensajes</translation>
    </message>
    <message>
        <source>Erased files on a disk or USB stick</source>
        <translation>Archivos borrados en un disco o una memoria USB</translation>
    </message>
    <message>
        <source>Folders that are copied to the internet keep older states of a file for weeks, also after you delete it.</source>
        <translation>Las carpetas que se copian a internet guardan estados anteriores de un archivo durante semanas, también después de borrarlo.</translation>
    </message>
    <message>
        <source>Hand papers over in person, or ask your lawyer for a safe way. Write down here who has a copy.</source>
        <translation>Entregue los papeles en persona, o pida a su abogado una manera segura. Anote aquí quién tiene una copia.</translation>
    </message>
    <message>
        <source>If that alone is a danger, keep the folder on a USB stick, and use another computer.</source>
        <translation>Si eso solo ya es un peligro, tenga la carpeta en una memoria USB y use otra computadora.</translation>
    </message>
    <message>
        <source>It calls every job “document”, and removes its own print files. It cannot reach what others keep.</source>
        <translation>Llama “document” a cada trabajo y quita sus propios archivos de impresión. No llega a lo que otros guardan.</translation>
    </message>
    <message>
        <source>It lists every copy it wrote. Files you add are copied in; your own are not touched.</source>
        <translation>Anota cada copia que escribió. Los archivos que agrega se copian adentro; los suyos no se tocan.</translation>
    </message>
    <message>
        <source>It locks before sleep and forgets the key. It writes no crash file, and other programs of yours may not read its memory.</source>
        <translation>Se bloquea antes de la suspensión y olvida la clave. No escribe archivos de fallos, y sus otros programas no pueden leer su memoria.</translation>
    </message>
    <message>
        <source>It marks copied text as secret, which most of them respect, and clears it after a short time and at lock.</source>
        <translation>Marca el texto copiado como secreto, lo que casi todos respetan, y lo borra poco después y al bloquear.</translation>
    </message>
    <message>
        <source>It puts no name and no number into its own log, its settings or the title of its window.</source>
        <translation>No pone ningún nombre ni número en su propio registro, en sus ajustes ni en el título de su ventana.</translation>
    </message>
    <message>
        <source>It says so when you change the passphrase, and offers a new key for the folder.</source>
        <translation>Lo dice cuando cambia la contraseña, y ofrece una clave nueva para la carpeta.</translation>
    </message>
    <message>
        <source>It sends nothing. It never uses the internet. Only when you ask, it looks for scanners in your own network.</source>
        <translation>No envía nada. Nunca usa internet. Solo si usted lo pide, busca escáneres en su propia red.</translation>
    </message>
    <message>
        <source>It shows pages itself, from memory, and opens no other program. After each file dialog it clears what the dialog remembered. Names of files it offers never hold a name or a number.</source>
        <translation>Muestra las páginas él mismo, desde la memoria, y no abre otro programa. Después de elegir archivos borra lo que esa ventana recordó. Los nombres de archivo que propone nunca llevan un nombre ni un número.</translation>
    </message>
    <message>
        <source>It wipes the keys, empties every field and list, and gives memory back. It cannot wipe every letter.</source>
        <translation>Borra las claves, vacía cada campo y cada lista, y devuelve la memoria. No puede borrar cada letra.</translation>
    </message>
    <message>
        <source>Logs of the computer</source>
        <translation>Registros de la computadora</translation>
    </message>
    <message>
        <source>Look at your papers here. Clear the list of recent files in the computer’s settings.</source>
        <translation>Mire sus papeles aquí. Borre la lista de archivos recientes en los ajustes de la computadora.</translation>
    </message>
    <message>
        <source>Make a new backup after a change, then erase the old ones you can reach.</source>
        <translation>Haga una copia de seguridad nueva después de un cambio, y luego borre las viejas que tenga a mano.</translation>
    </message>
    <message>
        <source>Memory after locking</source>
        <translation>La memoria después de bloquear</translation>
    </message>
    <message>
        <source>Modern disks and USB sticks write to a new place each time. Older parts stay for long, also after you delete or overwrite a file.</source>
        <translation>Los discos y las memorias USB de hoy escriben cada vez en un lugar nuevo. Las partes viejas quedan mucho tiempo, también después de borrar o sobrescribir un archivo.</translation>
    </message>
    <message>
        <source>Nothing can be done from here.</source>
        <translation>Desde aquí no se puede hacer nada.</translation>
    </message>
    <message>
        <source>Older copies inside the folder</source>
        <translation>Copias viejas dentro de la carpeta</translation>
    </message>
    <message>
        <source>PDFs you saved, and files you added</source>
        <translation>Los PDF que guardó y los archivos que agregó</translation>
    </message>
    <message>
        <source>Photos on a phone</source>
        <translation>Fotos en un teléfono</translation>
    </message>
    <message>
        <source>Print at home or with people you trust. Take all pages with you, also bad ones.</source>
        <translation>Imprima en casa o con gente de confianza. Llévese todas las páginas, también las que salieron mal.</translation>
    </message>
    <message>
        <source>Printers and the print service</source>
        <translation>Impresoras y servicio de impresión</translation>
    </message>
    <message>
        <source>Programs that keep a history of what was copied may keep a number that you copied here.</source>
        <translation>Los programas que guardan un historial de lo copiado pueden guardar un número que copió aquí.</translation>
    </message>
    <message>
        <source>Save PDFs on a USB stick that you keep. Delete scans and photos you no longer need elsewhere, also from the recycle bin.</source>
        <translation>Guarde los PDF en una memoria USB que usted tenga. Borre los escaneos y las fotos que ya no necesita en otro lugar, también de la papelera.</translation>
    </message>
    <message>
        <source>Sleep, hibernation and memory on disk</source>
        <translation>Suspensión, hibernación y memoria en el disco</translation>
    </message>
    <message>
        <source>Small pictures and lists of recent files</source>
        <translation>Imágenes pequeñas y listas de archivos recientes</translation>
    </message>
    <message>
        <source>Source: CUPS, cupsd.conf, PreserveJobFiles; U.S. Federal Trade Commission, Digital Copier Data Security.</source>
        <translation>Fuente: CUPS, cupsd.conf, PreserveJobFiles; Comisión Federal de Comercio de EE.&#xa0;UU., Digital Copier Data Security.</translation>
    </message>
    <message>
        <source>Source: Halderman and others, Lest We Remember: Cold Boot Attacks, 2008.</source>
        <translation>Fuente: Halderman y otros, Lest We Remember: Cold Boot Attacks, 2008.</translation>
    </message>
    <message>
        <source>Source: Wei and others, Reliably Erasing Data From Flash-Based Solid State Drives, 2011.</source>
        <translation>Fuente: Wei y otros, Reliably Erasing Data From Flash-Based Solid State Drives, 2011.</translation>
    </message>
    <message>
        <source>Source: freedesktop.org, Thumbnail Managing Standard and Desktop Bookmark Spec.</source>
        <translation>Fuente: freedesktop.org, Thumbnail Managing Standard y Desktop Bookmark Spec.</translation>
    </message>
    <message>
        <source>The computer may note that this program was started, when, and which disk was plugged in. Anybody at this computer can see that the folder is there, and how big it is.</source>
        <translation>La computadora puede anotar que este programa se abrió, cuándo, y qué disco se conectó. Cualquiera en esta computadora puede ver que la carpeta existe y cuánto ocupa.</translation>
    </message>
    <message>
        <source>The computer’s print service may keep a page for a day and the list of jobs for longer. Large printers and copiers have a disk of their own.</source>
        <translation>El servicio de impresión de la computadora puede guardar una página un día y la lista de trabajos más tiempo. Las impresoras y copiadoras grandes tienen su propio disco.</translation>
    </message>
    <message>
        <source>The folder and backups are encrypted before the cloud sees them, and it warns when it notices one.</source>
        <translation>La carpeta y las copias de seguridad se cifran antes de que la nube las vea, y el programa avisa cuando nota una nube.</translation>
    </message>
    <message>
        <source>They stay encrypted. It erases the whole copy of before once the new sheet is confirmed, but never a damaged original.</source>
        <translation>Siguen cifrados. El programa borra la copia entera de antes cuando la hoja nueva queda confirmada, pero nunca un original dañado.</translation>
    </message>
    <message>
        <source>Turn on disk encryption in the computer’s settings, and turn the computer off before you travel.</source>
        <translation>Active el cifrado del disco en los ajustes de la computadora, y apague la computadora antes de viajar.</translation>
    </message>
    <message>
        <source>Turn on disk encryption in the computer’s settings. Before you give a disk away, erase all of it, or break it.</source>
        <translation>Active el cifrado del disco en los ajustes de la computadora. Antes de regalar un disco, bórrelo entero o rómpalo.</translation>
    </message>
    <message>
        <source>Turn on disk encryption. Turn the computer off, not only to sleep, before you travel or leave it.</source>
        <translation>Active el cifrado del disco. Apague la computadora, no solo la suspenda, antes de viajar o de dejarla.</translation>
    </message>
    <message>
        <source>Turn such a history off, or clear it. Type a number instead of copying it.</source>
        <translation>Apague ese historial o bórrelo. Escriba un número en vez de copiarlo.</translation>
    </message>
    <message>
        <source>Two things help most</source>
        <translation>Dos cosas ayudan más</translation>
    </message>
    <message>
        <source>What cannot be erased</source>
        <translation>Lo que no se puede borrar</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation>Qué queda</translation>
    </message>
    <message>
        <source>What this program does</source>
        <translation>Qué hace este programa</translation>
    </message>
    <message>
        <source>What this program keeps is encrypted. These traces are outside of it.</source>
        <translation>Lo que guarda este programa está cifrado. Estas huellas están fuera de él.</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>Qué puede hacer usted</translation>
    </message>
    <message>
        <source>What you send stays in drafts, in the sent mail, with the mail company and with whoever got it.</source>
        <translation>Lo que envía queda en los borradores, en los enviados, en la empresa de correo y con quien lo recibió.</translation>
    </message>
    <message>
        <source>When you open a saved PDF, the computer may keep a small picture of its first page and its name in a list of recent files. The program that shows it may keep a copy.</source>
        <translation>Cuando abre un PDF guardado, la computadora puede guardar una imagen pequeña de su primera página y su nombre en una lista de archivos recientes. El programa que lo muestra puede guardar una copia.</translation>
    </message>
    <message>
        <source>While the folder is open, its pages are in memory. A computer that sleeps keeps memory alive; one that hibernates or is short of memory writes it to the disk.</source>
        <translation>Mientras la carpeta está abierta, sus páginas están en la memoria. Una computadora suspendida mantiene viva la memoria; una que hiberna o que tiene poca memoria la escribe en el disco.</translation>
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
        <source>Monday to Friday, {opens} to {closes}</source>
        <translation>lunes a viernes, de {opens} a {closes}</translation>
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
    <message>
        <source>closed on federal holidays</source>
        <translation>cerrado en días feriados federales</translation>
    </message>
    <message>
        <source>every day, at any hour</source>
        <translation>todos los días, a cualquier hora</translation>
    </message>
    <message>
        <source>every day, {opens} to {closes}</source>
        <translation>todos los días, de {opens} a {closes}</translation>
    </message>
    <message>
        <source>first {day} of each month</source>
        <translation>primer {day} de cada mes</translation>
    </message>
    <message>
        <source>fourth {day} of each month</source>
        <translation>cuarto {day} de cada mes</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>en %n día</numerusform>
            <numerusform>en %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>last {day} of each month</source>
        <translation>último {day} de cada mes</translation>
    </message>
    <message>
        <source>second {day} of each month</source>
        <translation>segundo {day} de cada mes</translation>
    </message>
    <message>
        <source>third {day} of each month</source>
        <translation>tercer {day} de cada mes</translation>
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
        <source>without a date</source>
        <translation>sin fecha</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message>
        <source>{begin} to {end}</source>
        <translation>{begin} a {end}</translation>
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
    <message>
        <source>{days} and {last}</source>
        <translation>{days} y {last}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} a {last}</translation>
    </message>
    <message>
        <source>{opens} to {closes}</source>
        <translation>de {opens} a {closes}</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message numerus="yes">
        <source>%n character(s) cannot be printed</source>
        <translation>
            <numerusform>%n signo no se puede imprimir</numerusform>
            <numerusform>%n signos no se pueden imprimir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) are near.</source>
        <translation>
            <numerusform>Se acerca %n fecha.</numerusform>
            <numerusform>Se acercan %n fechas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>Se encontró %n</numerusform>
            <numerusform>Se encontraron %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to do</source>
        <translation>
            <numerusform>%n por hacer</numerusform>
            <numerusform>%n por hacer</numerusform>
        </translation>
    </message>
    <message>
        <source>A borrowed paper goes back: {when}</source>
        <translation>Hay que devolver un papel prestado: {when}</translation>
    </message>
    <message>
        <source>A box stands in their place, and the last page lists them.</source>
        <translation>Un cuadro ocupa su lugar, y la última página los enumera.</translation>
    </message>
    <message>
        <source>A lawyer or a representative approved by the DOJ can give legal advice.</source>
        <translation>Un abogado o un representante aprobado por el DOJ puede dar consejos legales.</translation>
    </message>
    <message>
        <source>A scan or photo was not added, because the folder was locked first.</source>
        <translation>No se agregó una imagen escaneada o foto, porque la carpeta se bloqueó antes.</translation>
    </message>
    <message>
        <source>Accents and capital letters do not matter. Part of a number is enough.</source>
        <translation>No importan los acentos ni las mayúsculas. Basta una parte de un número.</translation>
    </message>
    <message>
        <source>Add</source>
        <comment>a person</comment>
        <translation>Agregar</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Agregar una persona</translation>
    </message>
    <message>
        <source>All pages</source>
        <translation>Todas las páginas</translation>
    </message>
    <message>
        <source>All saved</source>
        <translation>Todo guardado</translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>Todas las fuentes</translation>
    </message>
    <message>
        <source>Anyone who has the file can read it. Save it where only you can get to it.</source>
        <translation>Quien tenga el archivo puede leerlo. Guárdelo donde solo usted pueda llegar.</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Citas</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Volver a la lista</translation>
    </message>
    <message>
        <source>Backed up today</source>
        <translation>Copia hecha hoy</translation>
    </message>
    <message>
        <source>Backed up {date}</source>
        <translation>Copia hecha el {date}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Change {field}</source>
        <translation>Cambiar {field}</translation>
    </message>
    <message>
        <source>Check this folder</source>
        <translation>Revisar esta carpeta</translation>
    </message>
    <message>
        <source>Check-in Desktop</source>
        <translation>Check-in Desktop</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Hijos</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>Choose a new passphrase</source>
        <translation>Elija una contraseña nueva</translation>
    </message>
    <message>
        <source>Choose a passphrase that you will remember. Those of others keep working.</source>
        <translation>Elija una contraseña que vaya a recordar. Las de otras personas siguen sirviendo.</translation>
    </message>
    <message>
        <source>Choose where to save</source>
        <translation>Elegir dónde guardar</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Reloj</translation>
    </message>
    <message>
        <source>Close and lose it</source>
        <translation>Cerrar y perderlo</translation>
    </message>
    <message>
        <source>Close and lose what you typed last?</source>
        <translation>¿Cerrar y perder lo último que escribió?</translation>
    </message>
    <message>
        <source>Contact attempts</source>
        <translation>Intentos de contacto</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Directorio</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Emergency plan</source>
        <translation>Plan de emergencia</translation>
    </message>
    <message>
        <source>Everything that was saved before is there. Please do it again.</source>
        <translation>Todo lo guardado antes está ahí. Por favor, hágalo de nuevo.</translation>
    </message>
    <message>
        <source>Family folder</source>
        <translation>Carpeta familiar</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>For whom is this copy?</source>
        <translation>¿Para quién es esta copia?</translation>
    </message>
    <message>
        <source>Found: {text}</source>
        <translation>Encontrado: {text}</translation>
    </message>
    <message>
        <source>From: {sources} · {date}</source>
        <translation>De: {sources} · {date}</translation>
    </message>
    <message>
        <source>Go on all the same</source>
        <translation>Seguir de todos modos</translation>
    </message>
    <message>
        <source>Guides</source>
        <translation>Guías</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Hide</source>
        <comment>the window</comment>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identidad</translation>
    </message>
    <message>
        <source>If you put a copy back yourself, all is well. If not, newer entries may lie in the saved copies or among the parts that were put aside. Look there before you write anything new. Nothing was deleted.</source>
        <translation>Si usted mismo puso una copia anterior, todo está bien. Si no, puede haber datos más nuevos en las copias guardadas o entre las partes puestas aparte. Mire allí antes de escribir algo nuevo. No se borró nada.</translation>
    </message>
    <message>
        <source>Is the recovery sheet on paper?</source>
        <translation>¿Está en papel la hoja de recuperación?</translation>
    </message>
    <message>
        <source>It is saved in parts. These files exist already:</source>
        <translation>Se guarda en partes. Estos archivos ya existen:</translation>
    </message>
    <message>
        <source>Keeping the state of today, then closing…</source>
        <translation>Guardando el estado de hoy; después se cierra…</translation>
    </message>
    <message>
        <source>Kept in your folder only, so that you know later who has a copy.</source>
        <translation>Se guarda solo en su carpeta, para que después sepa quién tiene una copia.</translation>
    </message>
    <message>
        <source>Key {key}</source>
        <translation>Tecla {key}</translation>
    </message>
    <message>
        <source>Language: {language}</source>
        <translation>Idioma: {language}</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Más grande</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Cartas</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message numerus="yes">
        <source>Locks after %n minute(s) without use</source>
        <translation>
            <numerusform>Se bloquea tras %n minuto sin uso</numerusform>
            <numerusform>Se bloquea tras %n minutos sin uso</numerusform>
        </translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Look at the saved copies</source>
        <translation>Ver las copias guardadas</translation>
    </message>
    <message>
        <source>Making the pages…</source>
        <translation>Haciendo las páginas…</translation>
    </message>
    <message>
        <source>Making the seal…</source>
        <translation>Haciendo el sello…</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>Mudanzas</translation>
    </message>
    <message>
        <source>My folder</source>
        <translation>Mi carpeta</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Página siguiente</translation>
    </message>
    <message>
        <source>No backup in another place yet</source>
        <translation>Todavía sin copia de seguridad en otro lugar</translation>
    </message>
    <message>
        <source>No earlier state of today could be kept.</source>
        <translation>No se pudo guardar un estado de hoy.</translation>
    </message>
    <message>
        <source>No printer was found</source>
        <translation>No se encontró ninguna impresora</translation>
    </message>
    <message>
        <source>No source yet</source>
        <translation>Aún sin fuente</translation>
    </message>
    <message>
        <source>Nobody has tried it yet. It takes a minute.</source>
        <translation>Nadie la ha probado todavía. Toma un minuto.</translation>
    </message>
    <message>
        <source>Not all parts were saved</source>
        <translation>No se guardaron todas las partes</translation>
    </message>
    <message>
        <source>Not legal advice. Not a substitute for a lawyer. Not from the government.</source>
        <translation>No es consejo legal. No reemplaza a un abogado. No es del gobierno.</translation>
    </message>
    <message>
        <source>Not saved. Your text is still here.</source>
        <translation>No se guardó. Su texto sigue aquí.</translation>
    </message>
    <message>
        <source>Nothing can be changed here: you only look at this folder.</source>
        <translation>Aquí no se puede cambiar nada: esta carpeta está abierta solo para leer.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se encontró nada</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>Office folder</source>
        <translation>Carpeta de la oficina</translation>
    </message>
    <message>
        <source>Old: confirm first</source>
        <translation>Dato viejo: confírmelo primero</translation>
    </message>
    <message>
        <source>Once a year is enough. It takes a minute.</source>
        <translation>Basta una vez al año. Toma un minuto.</translation>
    </message>
    <message>
        <source>Only on this computer</source>
        <translation>Solo en esta computadora</translation>
    </message>
    <message>
        <source>Open a calendar</source>
        <translation>Abrir un calendario</translation>
    </message>
    <message>
        <source>Open on {computer} since {time}</source>
        <translation>Abierta en {computer} desde: {time}</translation>
    </message>
    <message>
        <source>Open to read only</source>
        <translation>Abierta solo para leer</translation>
    </message>
    <message>
        <source>Opening with this computer’s login is off now.</source>
        <translation>La apertura con la sesión de esta computadora está desactivada ahora.</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>Documento PDF</translation>
    </message>
    <message>
        <source>Page as it is printed</source>
        <translation>Página como se imprime</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Page {page} of {count}</source>
        <translation>Página {page} de {count}</translation>
    </message>
    <message>
        <source>Papers that others keep</source>
        <translation>Papeles que guardan otros</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Practice folder</source>
        <translation>Carpeta de práctica</translation>
    </message>
    <message>
        <source>Press any key or move the mouse to go on. What you typed is kept.</source>
        <translation>Presione una tecla o mueva el ratón para seguir. Lo que escribió se conserva.</translation>
    </message>
    <message>
        <source>Press “Look” when nobody reads along.</source>
        <translation>Presione “Ver” cuando nadie más esté leyendo.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Replace the files that are there?</source>
        <translation>¿Reemplazar los archivos que ya existen?</translation>
    </message>
    <message>
        <source>Replace them</source>
        <translation>Reemplazarlos</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>Guardar PDF</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Guardado {time}</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Buscar en todo</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>Enviado a la impresora</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Several words are best. The passphrases of others keep working.</source>
        <translation>Varias palabras es lo mejor. Las contraseñas de otras personas siguen funcionando.</translation>
    </message>
    <message>
        <source>Show the pages</source>
        <translation>Mostrar las páginas</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Más pequeño</translation>
    </message>
    <message>
        <source>Some characters cannot be printed</source>
        <translation>Algunos signos no se pueden imprimir</translation>
    </message>
    <message>
        <source>Something is due.</source>
        <translation>Hay algo pendiente.</translation>
    </message>
    <message>
        <source>Stay open</source>
        <translation>Dejar abierto</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message numerus="yes">
        <source>The %n parts are here: {path}</source>
        <translation>
            <numerusform>La parte está aquí: {path}</numerusform>
            <numerusform>Las %n partes están aquí: {path}</numerusform>
        </translation>
    </message>
    <message>
        <source>The PDF is here: {path}</source>
        <translation>El PDF está aquí: {path}</translation>
    </message>
    <message>
        <source>The data of this folder did not pass its check.</source>
        <translation>Los datos de esta carpeta no pasaron la revisión.</translation>
    </message>
    <message>
        <source>The disk did not take it. It waits only as long as this program stays open.</source>
        <translation>El disco no lo aceptó. Solo espera mientras este programa siga abierto.</translation>
    </message>
    <message>
        <source>The earlier states and your backups stay as they are. Delete none.</source>
        <translation>Los estados anteriores y sus copias se quedan como están. No borre ninguno.</translation>
    </message>
    <message>
        <source>The first {count}. Type more to narrow it.</source>
        <translation>Los primeros {count}. Escriba más para encontrar menos.</translation>
    </message>
    <message>
        <source>The folder locks in one minute.</source>
        <translation>La carpeta se bloquea en un minuto.</translation>
    </message>
    <message>
        <source>The last change was not saved, because the folder was locked first.</source>
        <translation>El último cambio no se guardó, porque la carpeta se bloqueó antes.</translation>
    </message>
    <message>
        <source>The last changes could not be read and are not shown. Nothing can be changed here.</source>
        <translation>Los últimos cambios no se pudieron leer y no se muestran. Aquí no se puede cambiar nada.</translation>
    </message>
    <message>
        <source>The list of copies in this folder does not name it: nothing can be changed.</source>
        <translation>La lista de copias de esta carpeta no la nombra: aquí no se puede cambiar nada.</translation>
    </message>
    <message>
        <source>The new recovery sheet is not confirmed yet.</source>
        <translation>Falta confirmar la hoja de recuperación nueva.</translation>
    </message>
    <message>
        <source>The settings of this computer could not be read.</source>
        <translation>No se pudieron leer los ajustes de esta computadora.</translation>
    </message>
    <message>
        <source>The usual ones are used. Your folder is not touched by this.</source>
        <translation>Se usan los habituales. Esto no toca su carpeta.</translation>
    </message>
    <message>
        <source>These parts are there. The others are missing: save it again.</source>
        <translation>Estas partes están. Faltan las demás: guárdelo otra vez.</translation>
    </message>
    <message>
        <source>This computer knows no printer. You can save a PDF and print it somewhere you trust.</source>
        <translation>Esta computadora no conoce ninguna impresora. Puede guardar un PDF e imprimirlo en un lugar de confianza.</translation>
    </message>
    <message>
        <source>This file is not encrypted</source>
        <translation>Este archivo no está cifrado</translation>
    </message>
    <message>
        <source>This folder cannot be changed here.</source>
        <translation>Esta carpeta no se puede cambiar aquí.</translation>
    </message>
    <message>
        <source>This folder is open in another window.</source>
        <translation>Esta carpeta está abierta en otra ventana.</translation>
    </message>
    <message>
        <source>This folder lies on a network drive.</source>
        <translation>Esta carpeta está en un disco de red.</translation>
    </message>
    <message>
        <source>This is a practice folder. Nobody in it is real.</source>
        <translation>Esta es una carpeta de práctica. Nadie en ella es real.</translation>
    </message>
    <message>
        <source>Time to try the recovery sheet.</source>
        <translation>Es hora de probar la hoja de recuperación.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Until then the old copy on this computer opens with the old sheet.</source>
        <translation>Hasta entonces, la copia vieja en esta computadora se abre con la hoja vieja.</translation>
    </message>
    <message>
        <source>Use this passphrase</source>
        <translation>Usar esta contraseña</translation>
    </message>
    <message>
        <source>Version {version}. Works without internet.</source>
        <translation>Versión {version}. Funciona sin internet.</translation>
    </message>
    <message>
        <source>We could not read this date. Write it like {date}.</source>
        <translation>No entendimos esta fecha. Escríbala así: {date}.</translation>
    </message>
    <message>
        <source>We could not read this time. Write it like {time}.</source>
        <translation>No entendimos esta hora. Escríbala así: {time}.</translation>
    </message>
    <message>
        <source>What cannot be erased</source>
        <translation>Lo que no se puede borrar</translation>
    </message>
    <message>
        <source>What is in your folder stays encrypted.</source>
        <translation>Lo que está en su carpeta sigue cifrado.</translation>
    </message>
    <message>
        <source>What this computer had kept for it was out of date. You can turn it on again under Safety.</source>
        <translation>Lo que esta computadora guardaba para eso ya no valía. Puede activarlo otra vez en Seguridad.</translation>
    </message>
    <message>
        <source>What to print</source>
        <translation>Qué imprimir</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Lo que se encontró</translation>
    </message>
    <message>
        <source>What you see may not be all of it. Nothing was deleted.</source>
        <translation>Puede que lo que ve no sea todo. No se borró nada.</translation>
    </message>
    <message>
        <source>You opened this folder with the recovery sheet.</source>
        <translation>Abrió esta carpeta con la hoja de recuperación.</translation>
    </message>
    <message>
        <source>You see everything that was saved; nothing can be changed here.</source>
        <translation>Usted ve todo lo que se guardó; aquí no se puede cambiar nada.</translation>
    </message>
    <message>
        <source>You see the state of {moment}; nothing can be changed here.</source>
        <translation>Usted ve la carpeta como estaba ({moment}); aquí no se puede cambiar nada.</translation>
    </message>
    <message>
        <source>Your copies in the directory</source>
        <translation>Sus copias en el directorio</translation>
    </message>
    <message>
        <source>Your data is saved. The disk may be full, or it takes nothing more.</source>
        <translation>Sus datos están guardados. Tal vez el disco está lleno o ya no recibe nada.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>like {date}</source>
        <translation>como {date}</translation>
    </message>
    <message>
        <source>like {time}</source>
        <translation>como {time}</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>opcional</translation>
    </message>
    <message>
        <source>shown now</source>
        <translation>se muestra ahora</translation>
    </message>
    <message>
        <source>today, {time}</source>
        <translation>hoy, {time}</translation>
    </message>
    <message>
        <source>{field}: “{character}” ({code})</source>
        <translation>{field}: “{character}” ({code})</translation>
    </message>
    <message>
        <source>{first} · {second}</source>
        <translation>{first} · {second}</translation>
    </message>
    <message>
        <source>{names} and others</source>
        <translation>{names} y otras personas</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>{what}: {when}</source>
        <translation>{what}: {when}</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message numerus="yes">
        <source>%n attempt(s)</source>
        <translation>
            <numerusform>%n intento</numerusform>
            <numerusform>%n intentos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s)</source>
        <translation>
            <numerusform>%n fecha</numerusform>
            <numerusform>%n fechas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n archivo</numerusform>
            <numerusform>%n archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were missing or damaged before and are not in it.</source>
        <translation>
            <numerusform>%n archivo ya faltaba o estaba dañado y no está en ella.</numerusform>
            <numerusform>%n archivos ya faltaban o estaban dañados y no están en ella.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n página</numerusform>
            <numerusform>%n páginas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) found, listed above.</source>
        <translation>
            <numerusform>Se encontró %n cosa, anotada arriba.</numerusform>
            <numerusform>Se encontraron %n cosas, anotadas arriba.</numerusform>
        </translation>
    </message>
    <message>
        <source>(archived)</source>
        <translation>(archivado)</translation>
    </message>
    <message>
        <source>--{name} goes from {least} to {most}.</source>
        <translation>--{name} va de {least} a {most}.</translation>
    </message>
    <message>
        <source>Checked: {people}, {attempts}, {files}.</source>
        <translation>Se revisó: {people}, {attempts}, {files}.</translation>
    </message>
    <message>
        <source>Code of the recovery sheet: </source>
        <translation>Código de la hoja de recuperación: </translation>
    </message>
    <message>
        <source>Everything is as it was saved.</source>
        <translation>Todo está como se guardó.</translation>
    </message>
    <message>
        <source>Fingerprint of the key:</source>
        <translation>Código de control de la clave:</translation>
    </message>
    <message>
        <source>It is on the same disk as the folder. Carry it to another place.</source>
        <translation>Está en el mismo disco que la carpeta. Llévela a otro lugar.</translation>
    </message>
    <message>
        <source>Its passphrase is the word “{word}”.</source>
        <translation>Su contraseña es la palabra “{word}”.</translation>
    </message>
    <message>
        <source>No file was written. With --allow-missing a box stands in its place.</source>
        <translation>No se escribió ningún archivo. Con --allow-missing un cuadro ocupa su lugar.</translation>
    </message>
    <message>
        <source>Not understood: {words}</source>
        <translation>No se entendió: {words}</translation>
    </message>
    <message>
        <source>Nothing was done. “checkin-desktop --help” shows what can be asked.</source>
        <translation>No se hizo nada. “checkin-desktop --help” muestra lo que se puede pedir.</translation>
    </message>
    <message>
        <source>PATH</source>
        <translation>RUTA</translation>
    </message>
    <message>
        <source>Passphrase: </source>
        <translation>Contraseña: </translation>
    </message>
    <message>
        <source>Practice folder with made-up people: {path}</source>
        <translation>Carpeta de práctica con personas inventadas: {path}</translation>
    </message>
    <message>
        <source>Saved and read back: {path} ({size})</source>
        <translation>Guardada y vuelta a leer: {path} ({size})</translation>
    </message>
    <message>
        <source>Something is missing in this command, or stands in the wrong place.</source>
        <translation>Falta algo en este comando, o está en el lugar equivocado.</translation>
    </message>
    <message>
        <source>Something unexpected happened. What was saved before is safe.</source>
        <translation>Pasó algo inesperado. Lo que ya estaba guardado está a salvo.</translation>
    </message>
    <message numerus="yes">
        <source>The backup is complete: made {moment}, {size}, %n file(s)</source>
        <translation>
            <numerusform>La copia de seguridad está completa: hecha el {moment}, {size}, %n archivo</numerusform>
            <numerusform>La copia de seguridad está completa: hecha el {moment}, {size}, %n archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>The backup is in this folder: {path}</source>
        <translation>La copia de seguridad está en esta carpeta: {path}</translation>
    </message>
    <message>
        <source>The damaged records stay in {place}. The whole report is inside the folder; --report FILE writes it out.</source>
        <translation>Lo dañado queda en {place}. El informe completo está dentro de la carpeta; --report RUTA lo escribe en un archivo.</translation>
    </message>
    <message>
        <source>The list of copies in the folder does not name it.</source>
        <translation>La lista de copias de la carpeta no la nombra.</translation>
    </message>
    <message>
        <source>There is no command “{word}”.</source>
        <translation>No existe el comando “{word}”.</translation>
    </message>
    <message>
        <source>There is no report of anything saved from damage.</source>
        <translation>No hay ningún informe de algo salvado del daño.</translation>
    </message>
    <message>
        <source>There is no terminal to type the passphrase in. Use --passphrase-file.</source>
        <translation>No hay una terminal donde escribir la contraseña. Use --passphrase-file.</translation>
    </message>
    <message>
        <source>There is nobody in this folder yet.</source>
        <translation>Aún no hay nadie en esta carpeta.</translation>
    </message>
    <message>
        <source>This is missing: {names}</source>
        <translation>Falta esto: {names}</translation>
    </message>
    <message>
        <source>With --read-only you can look at it.</source>
        <translation>Con --read-only se puede ver.</translation>
    </message>
    <message>
        <source>With --salvage what can still be read is saved; the damaged records stay beside it.</source>
        <translation>Con --salvage se salva lo que todavía se puede leer; lo dañado queda al lado.</translation>
    </message>
    <message>
        <source>With --without-log it opens up to the last changes; the log of these is put aside and kept.</source>
        <translation>Con --without-log se abre hasta los últimos cambios; su registro se aparta y se conserva.</translation>
    </message>
    <message>
        <source>Your case file, encrypted, on this computer only. Without a command the window opens.</source>
        <translation>El expediente de su caso, cifrado, solo en esta computadora. Sin un comando se abre la ventana.</translation>
    </message>
    <message>
        <source>a file that holds the passphrase, else it is asked</source>
        <translation>un archivo que contiene la contraseña; si no, se pregunta</translation>
    </message>
    <message>
        <source>a file that holds the passphrase, else it is the word “practice”</source>
        <translation>un archivo que contiene la contraseña; si no, es la palabra “practice”</translation>
    </message>
    <message>
        <source>check a folder: every record and every file</source>
        <translation>revisar una carpeta: cada dato y cada archivo</translation>
    </message>
    <message>
        <source>check a saved report, and name what was changed in it</source>
        <translation>revisar un informe guardado y decir qué se cambió en él</translation>
    </message>
    <message>
        <source>commands</source>
        <translation>comandos</translation>
    </message>
    <message>
        <source>how many attempts for each person (8)</source>
        <translation>cuántos intentos por persona (8)</translation>
    </message>
    <message>
        <source>how many people (4)</source>
        <translation>cuántas personas (4)</translation>
    </message>
    <message>
        <source>language of the answers</source>
        <translation>idioma de las respuestas</translation>
    </message>
    <message>
        <source>language of the document (en)</source>
        <translation>idioma del documento (en)</translation>
    </message>
    <message>
        <source>list the people in a folder with their numbers</source>
        <translation>mostrar las personas de una carpeta con sus números</translation>
    </message>
    <message>
        <source>make a practice folder with made-up people, and its PDFs</source>
        <translation>hacer una carpeta de práctica con personas inventadas, y sus PDF</translation>
    </message>
    <message>
        <source>only look: nothing is changed; where it is open elsewhere, its newest saved copy</source>
        <translation>solo ver: no se cambia nada; si está abierta en otro lugar, su última copia guardada</translation>
    </message>
    <message>
        <source>only read it whole and compare; nothing is written</source>
        <translation>solo leerla entera y comparar; no se escribe nada</translation>
    </message>
    <message>
        <source>open without the last changes; the log that holds them is put aside and kept</source>
        <translation>abrir sin los últimos cambios; el registro que los contiene se aparta y se conserva</translation>
    </message>
    <message>
        <source>options</source>
        <translation>opciones</translation>
    </message>
    <message>
        <source>put a backup into a new folder, or only check it</source>
        <translation>poner una copia de seguridad en una carpeta nueva, o solo revisarla</translation>
    </message>
    <message>
        <source>replace a file of this name that is there</source>
        <translation>reemplazar un archivo con este nombre si ya existe</translation>
    </message>
    <message>
        <source>save everything in a folder as one encrypted file, and check it</source>
        <translation>guardar todo lo de una carpeta en un archivo cifrado y revisarlo</translation>
    </message>
    <message>
        <source>save what can still be read; the damaged records stay beside it</source>
        <translation>salvar lo que todavía se puede leer; lo dañado queda al lado</translation>
    </message>
    <message>
        <source>show the version</source>
        <translation>mostrar la versión</translation>
    </message>
    <message>
        <source>show this text</source>
        <translation>mostrar este texto</translation>
    </message>
    <message>
        <source>the PDF file to check</source>
        <translation>el archivo PDF que se va a revisar</translation>
    </message>
    <message>
        <source>the backup file</source>
        <translation>el archivo de la copia de seguridad</translation>
    </message>
    <message>
        <source>the code of the recovery sheet is given instead of the passphrase</source>
        <translation>se da el código de la hoja de recuperación en lugar de la contraseña</translation>
    </message>
    <message>
        <source>the file to write</source>
        <translation>el archivo que se escribe</translation>
    </message>
    <message>
        <source>the file to write; its name ends in “.cdbackup”</source>
        <translation>el archivo que se escribe; su nombre termina en “.cdbackup”</translation>
    </message>
    <message>
        <source>the folder to compare it with</source>
        <translation>la carpeta con la que se compara</translation>
    </message>
    <message>
        <source>the folder to make everything in</source>
        <translation>la carpeta donde se hace todo</translation>
    </message>
    <message>
        <source>the folder to open</source>
        <translation>la carpeta que se abre</translation>
    </message>
    <message>
        <source>the folder to open in the window</source>
        <translation>la carpeta que se abre en la ventana</translation>
    </message>
    <message>
        <source>the new folder; its name ends in “.cdvault”</source>
        <translation>la carpeta nueva; su nombre termina en “.cdvault”</translation>
    </message>
    <message>
        <source>the number that “people” lists</source>
        <translation>el número que muestra “people”</translation>
    </message>
    <message>
        <source>the same number makes the same people (1)</source>
        <translation>el mismo número hace las mismas personas (1)</translation>
    </message>
    <message>
        <source>what: csv is the attempts as a table, ics the dates for a calendar</source>
        <translation>qué: csv son los intentos como tabla, ics las fechas para un calendario</translation>
    </message>
    <message>
        <source>write it even when a letter cannot be printed; a box stands in its place</source>
        <translation>escribirlo aunque una letra no se pueda imprimir; un cuadro ocupa su lugar</translation>
    </message>
    <message>
        <source>write the last report of what was saved; it names people</source>
        <translation>escribir el último informe de lo que se salvó; nombra a personas</translation>
    </message>
    <message>
        <source>write the plan, the report, the attempts or the dates of one person</source>
        <translation>escribir el plan, el informe, los intentos o las fechas de una persona</translation>
    </message>
    <message>
        <source>{field}: the letter “{character}” ({code_point}) cannot be printed.</source>
        <translation>{field}: la letra “{character}” ({code_point}) no se puede imprimir.</translation>
    </message>
    <message>
        <source>{path} names people and is not encrypted.</source>
        <translation>{path} nombra a personas y no está cifrado.</translation>
    </message>
</context>
<context>
    <name>pdf</name>
    <message numerus="yes">
        <source>%n document(s) of the checklist are not checked yet.</source>
        <translation>
            <numerusform>%n documento de la lista aún no está revisado.</numerusform>
            <numerusform>%n documentos de la lista aún no están revisados.</numerusform>
        </translation>
    </message>
    <message>
        <source>1. In this report I am called: {who}. I made the attempts with these numbers: {numbers}. They were for the case of {person}.</source>
        <translation>1. En este informe me llaman: {who}. Hice los intentos con estos números: {numbers}. Fueron para el caso de {person}.</translation>
    </message>
    <message>
        <source>2. I know the records of these attempts. What they say about when and how I tried, and what I heard or saw, is true. I know this myself.</source>
        <translation>2. Conozco los registros de estos intentos. Lo que dicen sobre cuándo y cómo lo intenté, y qué oí o vi, es verdad. Lo sé por experiencia propia.</translation>
    </message>
    <message>
        <source>3. I say nothing here about attempts that other people made.</source>
        <translation>3. Aquí no digo nada sobre intentos que hicieron otras personas.</translation>
    </message>
    <message>
        <source>A hash (SHA-256) is a fingerprint of bytes. It changes when as little as one letter changes.</source>
        <translation>El SHA-256 es un código de control de un archivo. Cambia aunque cambie una sola letra.</translation>
    </message>
    <message>
        <source>A transfer can hide a person for a while. Try again, with every spelling of the name.</source>
        <translation>Un traslado puede ocultar a una persona por un tiempo. Inténtelo otra vez, con cada forma de escribir el nombre.</translation>
    </message>
    <message>
        <source>A-number</source>
        <translation>Número A</translation>
    </message>
    <message>
        <source>A-number, nine digits to type</source>
        <translation>Número A, nueve cifras para escribir</translation>
    </message>
    <message>
        <source>About this page</source>
        <translation>Sobre esta página</translation>
    </message>
    <message>
        <source>About this plan</source>
        <translation>Sobre este plan</translation>
    </message>
    <message>
        <source>About {name}</source>
        <translation>Sobre {name}</translation>
    </message>
    <message>
        <source>Addition, entry {number}</source>
        <translation>Agregado, anotación {number}</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Address and phone</source>
        <translation>Dirección y teléfono</translation>
    </message>
    <message>
        <source>Address used</source>
        <translation>Dirección usada</translation>
    </message>
    <message>
        <source>After the move</source>
        <translation>Después de la mudanza</translation>
    </message>
    <message>
        <source>Agreed to help on {date}</source>
        <translation>Aceptó ayudar el {date}</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>All attempts shown</source>
        <translation>Todos los intentos mostrados</translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation>Alergias</translation>
    </message>
    <message>
        <source>An original only if the paper, the officer or a lawyer says so.</source>
        <translation>Un original solo si lo dice el papel, el oficial o un abogado.</translation>
    </message>
    <message>
        <source>Are the files inside whole? In an empty folder, “{first}”, then “{second}” answers OK for each of them. A report in several files has its own list in each.</source>
        <translation>¿Están enteros los archivos de adentro? En una carpeta vacía, “{first}” y después “{second}” responde OK por cada uno. Un informe en varios archivos tiene su propia lista en cada uno.</translation>
    </message>
    <message>
        <source>Attached file</source>
        <translation>Archivo adjunto</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Intento</translation>
    </message>
    <message>
        <source>Attempt {number}</source>
        <translation>Intento {number}</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>Attempts that are left out are named by number and hash only.</source>
        <translation>Los intentos que no se incluyen se nombran solo por su número y su código.</translation>
    </message>
    <message>
        <source>Attempts: {numbers}</source>
        <translation>Intentos: {numbers}</translation>
    </message>
    <message>
        <source>Back home by</source>
        <translation>De regreso en casa a las</translation>
    </message>
    <message>
        <source>Before the move</source>
        <translation>Antes de la mudanza</translation>
    </message>
    <message>
        <source>Belongs to attempt</source>
        <translation>Pertenece al intento</translation>
    </message>
    <message>
        <source>Best time to call: {time}</source>
        <translation>Mejor hora para llamar: {time}</translation>
    </message>
    <message>
        <source>Call in the log</source>
        <translation>Llamada de la lista</translation>
    </message>
    <message>
        <source>Call these people, in this order</source>
        <translation>Llame a estas personas, en este orden</translation>
    </message>
    <message>
        <source>Called or written from</source>
        <translation>Llamó o escribió desde</translation>
    </message>
    <message>
        <source>Characters this document could not print</source>
        <translation>Signos que este documento no pudo imprimir</translation>
    </message>
    <message>
        <source>Check one box, then sign below.</source>
        <translation>Marque un cuadro y firme abajo.</translation>
    </message>
    <message>
        <source>Child: {label}</source>
        <translation>Hijo o hija: {label}</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Hijos</translation>
    </message>
    <message>
        <source>Choose a new passphrase. This sheet stays valid.</source>
        <translation>Elija una contraseña nueva. Esta hoja sigue valiendo.</translation>
    </message>
    <message>
        <source>Choose “Use the recovery sheet”.</source>
        <translation>Elija “Usar la hoja de recuperación”.</translation>
    </message>
    <message>
        <source>Chosen for this report</source>
        <translation>Elegido para este informe</translation>
    </message>
    <message>
        <source>Code point</source>
        <translation>Código del signo</translation>
    </message>
    <message>
        <source>Confirmation number</source>
        <translation>Número de confirmación</translation>
    </message>
    <message>
        <source>Confirmation: {number}</source>
        <translation>Confirmación: {number}</translation>
    </message>
    <message>
        <source>Contact attempt {number}</source>
        <translation>Intento de contacto {number}</translation>
    </message>
    <message>
        <source>Contact: best time</source>
        <translation>Contacto: mejor hora</translation>
    </message>
    <message>
        <source>Contact: email</source>
        <translation>Contacto: correo electrónico</translation>
    </message>
    <message>
        <source>Contact: name</source>
        <translation>Contacto: nombre</translation>
    </message>
    <message>
        <source>Contact: notes</source>
        <translation>Contacto: notas</translation>
    </message>
    <message>
        <source>Contact: phone</source>
        <translation>Contacto: teléfono</translation>
    </message>
    <message>
        <source>Contact: relation</source>
        <translation>Contacto: parentesco</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Copy to</source>
        <translation>Copia para</translation>
    </message>
    <message>
        <source>Correction, entry {number}</source>
        <translation>Corrección, anotación {number}</translation>
    </message>
    <message>
        <source>Country of birth</source>
        <translation>País de nacimiento</translation>
    </message>
    <message>
        <source>Court</source>
        <translation>Corte</translation>
    </message>
    <message>
        <source>Custodian’s certificate</source>
        <translation>Certificado de quien guarda los registros</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Fecha y hora</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Fecha de nacimiento</translation>
    </message>
    <message>
        <source>Date on which the declaration was read aloud</source>
        <translation>Fecha en que se leyó la declaración en voz alta</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Day of the move</source>
        <translation>Día de la mudanza</translation>
    </message>
    <message>
        <source>Days and hours tried</source>
        <translation>Días y horas en que se intentó</translation>
    </message>
    <message>
        <source>Days: {first} to {last}</source>
        <translation>Días: {first} a {last}</translation>
    </message>
    <message>
        <source>Declarant</source>
        <translation>Declarante</translation>
    </message>
    <message>
        <source>Declaration: {who}</source>
        <translation>Declaración: {who}</translation>
    </message>
    <message>
        <source>Different days</source>
        <translation>Días distintos</translation>
    </message>
    <message>
        <source>Do the entries fit together? The file log.json holds the values of the entries that this report shows. It says at its start how to compute the hash of each. Each entry holds the hash of the one before. The last hash is the one on page 1.</source>
        <translation>¿Concuerdan las anotaciones? El archivo log.json tiene los datos de las anotaciones que este informe muestra. Al comienzo dice, en inglés, cómo calcular el código de cada una. Cada anotación lleva el código de la anterior. El último código es el de la página 1.</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Doctor</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Document: note</source>
        <translation>Documento: nota</translation>
    </message>
    <message>
        <source>Document: place</source>
        <translation>Documento: lugar</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Documents and where they are</source>
        <translation>Documentos y dónde están</translation>
    </message>
    <message>
        <source>Each agency is told by itself. Telling one does not tell the others.</source>
        <translation>A cada agencia se le avisa por separado. Avisar a una no avisa a las demás.</translation>
    </message>
    <message>
        <source>Each empty box in this document stands for one of these characters. Please write them in by hand where they matter.</source>
        <translation>Cada cuadro vacío de este documento ocupa el lugar de uno de estos signos. Escríbalos a mano donde importen.</translation>
    </message>
    <message>
        <source>Each record says when the attempt happened and when it was written down. An entry of the log is never changed. A correction is a new entry; the old value, the reason and the date stay visible. Each entry carries a SHA-256 hash that also covers the entry before it.</source>
        <translation>Cada registro dice cuándo fue el intento y cuándo se anotó. Una anotación nunca se cambia. Una corrección es una anotación nueva; el dato anterior, el motivo y la fecha siguen a la vista. Cada anotación lleva un código SHA-256 que también cubre la anotación anterior.</translation>
    </message>
    <message>
        <source>Each record was made at or near the time of the attempt by somebody who knew of it, or from what such a person told. Late entries are marked.</source>
        <translation>Cada registro se hizo en el momento del intento o poco después, por alguien que lo sabía o con lo que esa persona contó. Las anotaciones tardías están marcadas.</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Emergency plan</source>
        <translation>Plan de emergencia</translation>
    </message>
    <message>
        <source>English translation by {name}:</source>
        <translation>Traducción al inglés de {name}:</translation>
    </message>
    <message>
        <source>English translation, translator not named:</source>
        <translation>Traducción al inglés, sin nombre de quien tradujo:</translation>
    </message>
    <message>
        <source>Entries in the log</source>
        <translation>Anotaciones en el registro</translation>
    </message>
    <message>
        <source>Entries that this report leaves out</source>
        <translation>Anotaciones que este informe no incluye</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Anotación</translation>
    </message>
    <message>
        <source>Entry {number} of the log</source>
        <translation>Anotación {number} del registro</translation>
    </message>
    <message>
        <source>Every attempt in full</source>
        <translation>Cada intento completo</translation>
    </message>
    <message>
        <source>Executed on (date)</source>
        <translation>Firmado el (fecha)</translation>
    </message>
    <message>
        <source>Exhibit</source>
        <translation>Anexo</translation>
    </message>
    <message>
        <source>Exhibit {label}</source>
        <translation>Anexo {label}</translation>
    </message>
    <message>
        <source>Exhibit {label} – page {page} of {pages}</source>
        <translation>Anexo {label} – página {page} de {pages}</translation>
    </message>
    <message>
        <source>Exhibit {label}, picture {number} of {total}, from the file {name}</source>
        <translation>Anexo {label}, imagen {number} de {total}, del archivo {name}</translation>
    </message>
    <message>
        <source>Exhibits</source>
        <translation>Anexos</translation>
    </message>
    <message>
        <source>Exhibits {labels}</source>
        <translation>Anexos {labels}</translation>
    </message>
    <message>
        <source>Expires {date}</source>
        <translation>Vence el {date}</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>File and hash</source>
        <translation>Archivo y código</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nombre del archivo</translation>
    </message>
    <message>
        <source>File withdrawn: {file}</source>
        <translation>Archivo retirado: {file}</translation>
    </message>
    <message>
        <source>Files of the exhibits</source>
        <translation>Archivos de los anexos</translation>
    </message>
    <message>
        <source>Fingerprint of the key that seals the file</source>
        <translation>Código de control de la clave que sella el archivo</translation>
    </message>
    <message>
        <source>Fingerprint of the last entry</source>
        <translation>Código de control de la última anotación</translation>
    </message>
    <message>
        <source>First and last attempt shown</source>
        <translation>Primer y último intento mostrado</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>For a person who signs a declaration without understanding English well; one form each.</source>
        <translation>Para quien firma una declaración sin entender bien el inglés; una hoja por persona.</translation>
    </message>
    <message>
        <source>For an office that kept this log. Check only the lines that are so.</source>
        <translation>Para una oficina que llevó este registro. Marque solo las líneas que sean ciertas.</translation>
    </message>
    <message>
        <source>Form made from {law} ({as_of}). The court or office may want another.</source>
        <translation>Hoja hecha según {law} ({as_of}). La corte o la oficina puede pedir otra.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>From page</source>
        <translation>Desde la página</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nombre completo</translation>
    </message>
    <message>
        <source>Given to (name or office of the other side)</source>
        <translation>Entregado a (nombre u oficina de la otra parte)</translation>
    </message>
    <message>
        <source>Goes on in part {number}</source>
        <translation>Sigue en la parte {number}</translation>
    </message>
    <message>
        <source>Happened</source>
        <translation>Ocurrió</translation>
    </message>
    <message>
        <source>Hash (SHA-256)</source>
        <translation>Código (SHA-256)</translation>
    </message>
    <message>
        <source>Hash of the copy made for this report:</source>
        <translation>Código de la copia hecha para este informe:</translation>
    </message>
    <message>
        <source>Hash of the first entry</source>
        <translation>Código de la primera anotación</translation>
    </message>
    <message>
        <source>Hashes</source>
        <translation>Códigos</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Salud</translation>
    </message>
    <message>
        <source>Home, work and wishes</source>
        <translation>Casa, trabajo y deseos</translation>
    </message>
    <message>
        <source>Hours are as published. Check them before you rely on them.</source>
        <translation>El horario es el publicado. Revíselo antes de confiar en él.</translation>
    </message>
    <message>
        <source>Hours are not published</source>
        <translation>El horario no está publicado</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>How to check it, and what it does not prove</source>
        <translation>Cómo comprobarlo, y lo que no prueba</translation>
    </message>
    <message>
        <source>How to check the file</source>
        <translation>Cómo comprobar el archivo</translation>
    </message>
    <message>
        <source>How to check this, and what it does not prove</source>
        <translation>Cómo comprobar esto, y lo que no prueba</translation>
    </message>
    <message>
        <source>How: {names}</source>
        <translation>Cómo: {names}</translation>
    </message>
    <message>
        <source>I can interpret well between English and the language named above.</source>
        <translation>Puedo interpretar bien entre el inglés y el idioma escrito arriba.</translation>
    </message>
    <message>
        <source>I can translate well from the language named above into English.</source>
        <translation>Puedo traducir bien al inglés desde el idioma escrito arriba.</translation>
    </message>
    <message>
        <source>I certify:</source>
        <translation>Certifico:</translation>
    </message>
    <message>
        <source>I compared the hashes in this report with those of the files that are kept. They are the same.</source>
        <translation>Comparé los códigos de este informe con los de los archivos guardados. Son iguales.</translation>
    </message>
    <message>
        <source>I declare under penalty of perjury that the foregoing is true and correct.</source>
        <translation>Declaro bajo pena de perjurio que lo anterior es verdadero y correcto.</translation>
    </message>
    <message>
        <source>I declare under penalty of perjury under the laws of the United States of America that the foregoing is true and correct.</source>
        <translation>Declaro bajo pena de perjurio, según las leyes de los Estados Unidos de América, que lo anterior es verdadero y correcto.</translation>
    </message>
    <message>
        <source>I know how the records in this report were made and kept, and I can speak about it.</source>
        <translation>Sé cómo se hicieron y se guardaron los registros de este informe, y puedo hablar de ello.</translation>
    </message>
    <message>
        <source>I read the whole declaration to the one who signs it, in that language, which that person understands.</source>
        <translation>Leí toda la declaración a quien la firma, en ese idioma, que esa persona entiende.</translation>
    </message>
    <message>
        <source>I, {name}, say:</source>
        <translation>Yo, {name}, digo:</translation>
    </message>
    <message>
        <source>If signed inside the United States:</source>
        <translation>Si se firma dentro de los Estados Unidos:</translation>
    </message>
    <message>
        <source>If signed outside the United States:</source>
        <translation>Si se firma fuera de los Estados Unidos:</translation>
    </message>
    <message>
        <source>If somebody has seen this sheet</source>
        <translation>Si alguien vio esta hoja</translation>
    </message>
    <message>
        <source>If you forget the passphrase</source>
        <translation>Si olvida la contraseña</translation>
    </message>
    <message>
        <source>In the case of</source>
        <translation>En el caso de</translation>
    </message>
    <message>
        <source>In the phone’s call log</source>
        <translation>En la lista de llamadas del teléfono</translation>
    </message>
    <message>
        <source>In this tab</source>
        <translation>En esta pestaña</translation>
    </message>
    <message>
        <source>In {language}:</source>
        <translation>Original ({language}):</translation>
    </message>
    <message>
        <source>Interpreter’s certificate</source>
        <translation>Certificado de quien interpretó</translation>
    </message>
    <message>
        <source>Is an original the file that was added? The file originals.txt has the hash of each exhibit as it was added to the log. Ask for the original: “{command}” gives the same hash.</source>
        <translation>¿Es un original el archivo que se agregó? El archivo originals.txt tiene el código de cada anexo tal como se agregó al registro. Pida el original: “{command}” da el mismo código.</translation>
    </message>
    <message>
        <source>Issued {date}</source>
        <translation>Emitido el {date}</translation>
    </message>
    <message>
        <source>It does not prove by itself that an attempt was made. Phone bills and emails can support it.</source>
        <translation>Por sí solo no prueba que se hizo un intento. Las cuentas de teléfono y los correos pueden apoyarlo.</translation>
    </message>
    <message>
        <source>It does not prove that a call went through, or that an agency got a message.</source>
        <translation>No prueba que una llamada entró, ni que una agencia recibió un mensaje.</translation>
    </message>
    <message>
        <source>It does not prove who wrote it, or that what was written is true.</source>
        <translation>No prueba quién lo escribió, ni que lo escrito sea cierto.</translation>
    </message>
    <message>
        <source>It does not say whether a duty to report was met or excused.</source>
        <translation>No dice si se cumplió una obligación de presentarse ni si fue perdonada.</translation>
    </message>
    <message>
        <source>It does not show anyone under 18.</source>
        <translation>No muestra a menores de 18 años.</translation>
    </message>
    <message>
        <source>It shows people held now or released in the last 60 days. New entries can take a day or more.</source>
        <translation>Muestra a personas detenidas ahora o liberadas en los últimos 60 días. Los datos nuevos pueden tardar un día o más.</translation>
    </message>
    <message>
        <source>It shows what was written down, and proves nothing by itself. Keep each receipt.</source>
        <translation>Muestra lo que se anotó y por sí sola no prueba nada. Guarde cada recibo.</translation>
    </message>
    <message>
        <source>Its fingerprint stands in the list of hashes.</source>
        <translation>Su código de control está en la lista de códigos.</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>Juez</translation>
    </message>
    <message>
        <source>Keep it like a passport: on paper, in a safe place, away from the computer. Do not take a photo of it.</source>
        <translation>Guárdela como un pasaporte: en papel, en un lugar seguro, lejos de la computadora. No le tome una foto.</translation>
    </message>
    <message>
        <source>Knows this plan</source>
        <translation>Conoce este plan</translation>
    </message>
    <message>
        <source>Language not named</source>
        <translation>Idioma sin nombrar</translation>
    </message>
    <message>
        <source>Language translated from</source>
        <translation>Idioma del que se tradujo</translation>
    </message>
    <message>
        <source>Language used</source>
        <translation>Idioma que se usó</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Last seen {date}</source>
        <translation>Visto por última vez el {date}</translation>
    </message>
    <message>
        <source>Lawyer</source>
        <translation>Abogado</translation>
    </message>
    <message>
        <source>Lawyer and dates</source>
        <translation>Abogado y fechas</translation>
    </message>
    <message>
        <source>Lawyer on the form: {name}</source>
        <translation>Abogado en el formulario: {name}</translation>
    </message>
    <message>
        <source>Leaves home at</source>
        <translation>Sale de casa a las</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Letter: name under the signature</source>
        <translation>Carta: nombre debajo de la firma</translation>
    </message>
    <message>
        <source>Letter: subject</source>
        <translation>Carta: asunto</translation>
    </message>
    <message>
        <source>Letter: text</source>
        <translation>Carta: texto</translation>
    </message>
    <message>
        <source>Letter: to whom</source>
        <translation>Carta: para quién</translation>
    </message>
    <message>
        <source>Letter: who writes</source>
        <translation>Carta: quién escribe</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Line of the directory</source>
        <translation>Línea del directorio</translation>
    </message>
    <message>
        <source>Lines to call</source>
        <translation>Líneas para llamar</translation>
    </message>
    <message>
        <source>List of exhibits</source>
        <translation>Lista de anexos</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>Hecho para</translation>
    </message>
    <message>
        <source>Made on {date}. A newer copy replaces this one. Keep it where only people you trust can find it.</source>
        <translation>Hecho el {date}. Una copia más nueva reemplaza a esta. Guárdelo donde solo lo encuentren personas de confianza.</translation>
    </message>
    <message>
        <source>Mail address given to ICE</source>
        <translation>Dirección de correo dada a ICE</translation>
    </message>
    <message>
        <source>Making and keeping such records is a regular practice of this office.</source>
        <translation>Hacer y guardar estos registros es una práctica habitual de esta oficina.</translation>
    </message>
    <message>
        <source>Marked private and left out of this report.</source>
        <translation>Marcada como privada; no está en este informe.</translation>
    </message>
    <message>
        <source>May pick up the child</source>
        <translation>Puede recoger al niño o a la niña</translation>
    </message>
    <message>
        <source>May pick up the children</source>
        <translation>Puede recoger a los niños</translation>
    </message>
    <message>
        <source>Medicines and doses</source>
        <translation>Medicinas y dosis</translation>
    </message>
    <message>
        <source>Move receipt</source>
        <translation>Constancia de mudanza</translation>
    </message>
    <message>
        <source>My interpretation was true and accurate to the best of my abilities.</source>
        <translation>Mi interpretación fue fiel y exacta, según mi mejor capacidad.</translation>
    </message>
    <message>
        <source>My translation of the paper named above is true and accurate to the best of my abilities.</source>
        <translation>Mi traducción del papel nombrado arriba es fiel y exacta, según mi mejor capacidad.</translation>
    </message>
    <message>
        <source>My translation of the words and papers named below is true and accurate to the best of my abilities.</source>
        <translation>Mi traducción de las palabras y los papeles nombrados abajo es fiel y exacta, según mi mejor capacidad.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Name and date of birth</source>
        <translation>Nombre y fecha de nacimiento</translation>
    </message>
    <message>
        <source>Name as the government wrote it</source>
        <translation>Nombre como lo escribió el gobierno</translation>
    </message>
    <message>
        <source>Name in print</source>
        <translation>Nombre en letra de molde</translation>
    </message>
    <message>
        <source>Name of the interpreter</source>
        <translation>Nombre de quien interpreta</translation>
    </message>
    <message>
        <source>Name of the one who signs the declaration</source>
        <translation>Nombre de quien firma la declaración</translation>
    </message>
    <message>
        <source>Name of the translator</source>
        <translation>Nombre de quien traduce</translation>
    </message>
    <message>
        <source>New address</source>
        <translation>Dirección nueva</translation>
    </message>
    <message>
        <source>Next hearing</source>
        <translation>Próxima audiencia</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Próximo paso</translation>
    </message>
    <message>
        <source>No English translation.</source>
        <translation>Sin traducción al inglés.</translation>
    </message>
    <message>
        <source>No attempts are shown.</source>
        <translation>No se muestra ningún intento.</translation>
    </message>
    <message>
        <source>No notary is needed.</source>
        <translation>No hace falta notario.</translation>
    </message>
    <message>
        <source>No, by the published hours of the line.</source>
        <translation>No, según el horario publicado de la línea.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Núm.</translation>
    </message>
    <message>
        <source>Not all of this file could be read. What is missing is not shown.</source>
        <translation>No se pudo leer todo este archivo. Lo que falta no se muestra.</translation>
    </message>
    <message>
        <source>Not back by {time}? Make these calls at these times.</source>
        <translation>¿No ha regresado a las {time}? Haga estas llamadas a estas horas.</translation>
    </message>
    <message>
        <source>Not back in time? Make these calls at these times.</source>
        <translation>¿No ha regresado a tiempo? Haga estas llamadas a estas horas.</translation>
    </message>
    <message>
        <source>Not checked. Compare with your paper.</source>
        <translation>Sin revisar. Compare con su papel.</translation>
    </message>
    <message>
        <source>Not known: no hours of this phone line are published.</source>
        <translation>No se sabe: esta línea telefónica no publica su horario.</translation>
    </message>
    <message>
        <source>Not legal advice. Not a substitute for a lawyer. Not from the government.</source>
        <translation>No es consejo legal. No reemplaza a un abogado. No es del gobierno.</translation>
    </message>
    <message>
        <source>Not signed by the program. Read every line, change what is not so, then sign and date it by hand.</source>
        <translation>El programa no la firma. Lea cada línea, cambie lo que no sea así, luego firme y ponga la fecha a mano.</translation>
    </message>
    <message>
        <source>Not signed yet</source>
        <translation>Todavía sin firmar</translation>
    </message>
    <message>
        <source>Not sure whether it is signed</source>
        <translation>No es seguro si está firmado</translation>
    </message>
    <message>
        <source>Not written yet</source>
        <translation>Aún sin escribir</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Note kept private</source>
        <translation>Nota privada</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Number and hours</source>
        <translation>Número y horario</translation>
    </message>
    <message>
        <source>Number called</source>
        <translation>Número al que llamó</translation>
    </message>
    <message>
        <source>Number of pages translated</source>
        <translation>Número de páginas traducidas</translation>
    </message>
    <message>
        <source>Numbers to learn by heart</source>
        <translation>Números para aprender de memoria</translation>
    </message>
    <message>
        <source>Old address</source>
        <translation>Dirección anterior</translation>
    </message>
    <message>
        <source>On the form, may ask: {names}</source>
        <translation>En el formulario, puede preguntar: {names}</translation>
    </message>
    <message>
        <source>One form for each translator. It names exactly what was translated, and goes with the papers.</source>
        <translation>Una hoja por cada persona que tradujo. Nombra exactamente lo traducido y va con los papeles.</translation>
    </message>
    <message>
        <source>Only for papers that are filed on paper. Electronic filing gives the other side its copy by itself.</source>
        <translation>Solo para lo que se presenta en papel. La presentación electrónica ya da su copia a la otra parte.</translation>
    </message>
    <message>
        <source>Open the program and choose the folder.</source>
        <translation>Abra el programa y elija la carpeta.</translation>
    </message>
    <message>
        <source>Open then?</source>
        <translation>¿Abierto entonces?</translation>
    </message>
    <message>
        <source>Other papers translated</source>
        <translation>Otros papeles traducidos</translation>
    </message>
    <message>
        <source>Other parent</source>
        <translation>El otro padre o madre</translation>
    </message>
    <message>
        <source>Other spellings</source>
        <translation>Otras formas de escribirlo</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Own things</source>
        <translation>Cosas propias</translation>
    </message>
    <message>
        <source>PRACTICE – not a real person</source>
        <translation>PRÁCTICA – no es una persona real</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Part {number} of {count}</source>
        <translation>Parte {number} de {count}</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Place of birth</source>
        <translation>Lugar de nacimiento</translation>
    </message>
    <message>
        <source>Place of birth as the government wrote it</source>
        <translation>Lugar de nacimiento como lo escribió el gobierno</translation>
    </message>
    <message>
        <source>Position and office</source>
        <translation>Puesto y oficina</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>Preparado por</translation>
    </message>
    <message>
        <source>Prepared on</source>
        <translation>Preparado el</translation>
    </message>
    <message>
        <source>Print at 100 %, on one side. Cut along the dashed lines, fold along the dotted line, and glue or tape it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proof of service</source>
        <translation>Constancia de entrega</translation>
    </message>
    <message>
        <source>Proof that is kept</source>
        <translation>Pruebas que se guardan</translation>
    </message>
    <message>
        <source>Proof: {files}</source>
        <translation>Prueba: {files}</translation>
    </message>
    <message>
        <source>Published time limits</source>
        <translation>Plazos publicados</translation>
    </message>
    <message>
        <source>Put together on</source>
        <translation>Preparado el</translation>
    </message>
    <message>
        <source>Reason for trying</source>
        <translation>Motivo del intento</translation>
    </message>
    <message>
        <source>Reason for withdrawal</source>
        <translation>Motivo del retiro</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>Motivo: {reason}</translation>
    </message>
    <message>
        <source>Record of contact attempts</source>
        <translation>Registro de intentos de contacto</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Código de recuperación</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Hoja de recuperación</translation>
    </message>
    <message>
        <source>Reference number</source>
        <translation>Número de referencia</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Safe date</source>
        <translation>Fecha segura</translation>
    </message>
    <message>
        <source>School and phone</source>
        <translation>Escuela y teléfono</translation>
    </message>
    <message>
        <source>Served by (name)</source>
        <translation>Entregado por (nombre)</translation>
    </message>
    <message>
        <source>Served on (date)</source>
        <translation>Entregado el (fecha)</translation>
    </message>
    <message>
        <source>Sheet number</source>
        <translation>Número de hoja</translation>
    </message>
    <message>
        <source>Short timeline</source>
        <translation>Resumen por fechas</translation>
    </message>
    <message>
        <source>Shown are the first {shown} of {total} pages.</source>
        <translation>Se muestran las primeras {shown} de {total} páginas.</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Signature of the interpreter</source>
        <translation>Firma de quien interpreta</translation>
    </message>
    <message>
        <source>Signature of the one who served it</source>
        <translation>Firma de quien lo entregó</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Firmado</translation>
    </message>
    <message>
        <source>Source: {source}, as of {date}.</source>
        <translation>Fuente: {source}, al {date}.</translation>
    </message>
    <message>
        <source>Sources differ about that time.</source>
        <translation>Las fuentes no coinciden sobre esa hora.</translation>
    </message>
    <message>
        <source>Sources differ. {source} ({date}): {hours}</source>
        <translation>Las fuentes difieren. {source} ({date}): {hours}</translation>
    </message>
    <message>
        <source>Speaks {languages}</source>
        <translation>Idiomas: {languages}</translation>
    </message>
    <message>
        <source>Spoke with</source>
        <translation>Habló con</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>Support from outside</source>
        <translation>Apoyo de fuera</translation>
    </message>
    <message>
        <source>Support from outside: {count}</source>
        <translation>Apoyo de fuera: {count}</translation>
    </message>
    <message>
        <source>Support from outside: {kind}</source>
        <translation>Apoyo de fuera: {kind}</translation>
    </message>
    <message>
        <source>Surest: {hours}</source>
        <translation>Lo más seguro: {hours}</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Pestaña</translation>
    </message>
    <message>
        <source>Tab {label}</source>
        <translation>Pestaña {label}</translation>
    </message>
    <message>
        <source>Tabs</source>
        <translation>Pestañas</translation>
    </message>
    <message>
        <source>Taken back: {reason}</source>
        <translation>Retirado: {reason}</translation>
    </message>
    <message>
        <source>Text of the message</source>
        <translation>Texto del mensaje</translation>
    </message>
    <message>
        <source>That person told me that they understood it before they signed it.</source>
        <translation>Esa persona me dijo que la entendió antes de firmarla.</translation>
    </message>
    <message>
        <source>The ICE detainee locator is at {address}. It needs the A-number and the country of birth, or the name exactly as ICE wrote it and the country of birth.</source>
        <translation>El localizador de detenidos de ICE está en {address}. Pide el número A y el país de nacimiento, o el nombre tal como lo escribió ICE y el país de nacimiento.</translation>
    </message>
    <message>
        <source>The PDF file that was saved from the program can be checked with common tools, without that program. A paper print shows the same words and numbers, but cannot be checked in these ways: ask for the file.</source>
        <translation>El archivo PDF que se guardó desde el programa se puede comprobar con herramientas comunes, sin ese programa. Una copia en papel muestra las mismas palabras y números, pero no se puede comprobar así: pida el archivo.</translation>
    </message>
    <message>
        <source>The bytes of this file are not there, so it cannot be shown.</source>
        <translation>El contenido de este archivo no está, así que no se puede mostrar.</translation>
    </message>
    <message>
        <source>The copy of this file is too large to go along in a part of this report.</source>
        <translation>La copia de este archivo es demasiado grande para ir en una parte de este informe.</translation>
    </message>
    <message>
        <source>The day of the next appointment</source>
        <translation>El día de la próxima cita</translation>
    </message>
    <message>
        <source>The entry before it has this hash:</source>
        <translation>La anotación anterior tiene este código:</translation>
    </message>
    <message>
        <source>The files stay in the folder. The long number tells whether a file is still the same.</source>
        <translation>Los archivos quedan en la carpeta. El número largo dice si un archivo sigue siendo el mismo.</translation>
    </message>
    <message>
        <source>The fingerprint is SHA-256 over the public key (DER) of the signature; the file seal.json has this key in hex. The seal says only that the file was not changed since. Ask the person for the fingerprint in another way, and compare.</source>
        <translation>El código de control es el SHA-256 de la clave pública (DER) de la firma; el archivo seal.json tiene esa clave en hexadecimal. El sello solo dice que el archivo no cambió desde entonces. Pida a la persona el código de control por otro medio y compárelo.</translation>
    </message>
    <message>
        <source>The hashes show the order of the entries and later changes. The owner of a log could write all of it anew; so the hashes alone do not prove a date.</source>
        <translation>Los códigos muestran el orden de las anotaciones y los cambios posteriores. El dueño de un registro podría escribirlo todo de nuevo; por eso los códigos solos no prueban una fecha.</translation>
    </message>
    <message>
        <source>The original of this file is too large to go along in a part of this report.</source>
        <translation>El original de este archivo es demasiado grande para ir en una parte de este informe.</translation>
    </message>
    <message>
        <source>The paper is here: {place}</source>
        <translation>El papel está aquí: {place}</translation>
    </message>
    <message>
        <source>The records were written with the program checkin-desktop. It adds entries and never changes them, and links each entry to the one before by a SHA-256 hash. It worked as it should.</source>
        <translation>Los registros se escribieron con el programa checkin-desktop. Agrega anotaciones y nunca las cambia, y une cada anotación con la anterior por un código SHA-256. Funcionó como debe.</translation>
    </message>
    <message>
        <source>The safe dates above are inside every limit that counts days.</source>
        <translation>Las fechas seguras de arriba están dentro de todos los plazos que cuentan días.</translation>
    </message>
    <message>
        <source>The same letter in the language it was written in.</source>
        <translation>La misma carta en el idioma en que se escribió.</translation>
    </message>
    <message>
        <source>The sheet opens nothing without the folder or a backup of it. Open the folder, choose Safety, then “Who can open this folder”, and make a new key. You get a new sheet. Destroy this one, and backups made before.</source>
        <translation>La hoja no abre nada sin la carpeta o una copia de seguridad de ella. Abra la carpeta, elija Seguridad, después “Quién puede abrir esta carpeta”, y haga una clave nueva. Recibirá una hoja nueva. Destruya esta y las copias de seguridad de antes.</translation>
    </message>
    <message>
        <source>The untouched file goes along as {name}.</source>
        <translation>El archivo sin cambios va adjunto como {name}.</translation>
    </message>
    <message>
        <source>The untouched file is too large to go along.</source>
        <translation>El archivo sin cambios es demasiado grande para ir adjunto.</translation>
    </message>
    <message>
        <source>There is no scan in this tab.</source>
        <translation>En esta pestaña no hay ningún escaneo.</translation>
    </message>
    <message>
        <source>These entries are in the log but not in this report. Their hashes keep the chain complete.</source>
        <translation>Estas anotaciones están en el registro, pero no en este informe. Sus códigos mantienen completa la cadena.</translation>
    </message>
    <message>
        <source>This code opens everything in the folder without the passphrase.</source>
        <translation>Este código abre todo lo que hay en la carpeta sin la contraseña.</translation>
    </message>
    <message>
        <source>This file asks for a password, so it cannot be shown.</source>
        <translation>Este archivo pide una contraseña, así que no se puede mostrar.</translation>
    </message>
    <message>
        <source>This file cannot be shown, or nothing was chosen from it.</source>
        <translation>Este archivo no se puede mostrar, o no se eligió nada de él.</translation>
    </message>
    <message>
        <source>This file has no seal: no key could be made when it was saved. It does not show by itself whether it was changed since.</source>
        <translation>Este archivo no tiene sello: no se pudo crear una clave cuando se guardó. No muestra por sí mismo si cambió desde entonces.</translation>
    </message>
    <message>
        <source>This file is damaged or not of the kind its name says, so it cannot be shown.</source>
        <translation>Este archivo está dañado o no es de la clase que dice su nombre, así que no se puede mostrar.</translation>
    </message>
    <message>
        <source>This file was withdrawn, so it is not shown.</source>
        <translation>Este archivo se retiró, así que no se muestra.</translation>
    </message>
    <message>
        <source>This line is 50 mm long when printed at 100 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This picture is too large to be shown.</source>
        <translation>Esta imagen es demasiado grande para mostrarla.</translation>
    </message>
    <message>
        <source>This plan shows what was written down by {date}. Facts about agencies name their source and date.</source>
        <translation>Este plan muestra lo anotado hasta el {date}. Los datos sobre agencias nombran su fuente y fecha.</translation>
    </message>
    <message>
        <source>This report lists attempts to reach U.S. immigration authorities. They were written down in an encrypted log on the computer of the person or of a helper. Attempts without an answer are shown like all others.</source>
        <translation>Este informe muestra intentos de comunicarse con las autoridades de inmigración de EE.&#xa0;UU. Se anotaron en un registro cifrado en la computadora de la persona o de quien le ayuda. Los intentos sin respuesta se muestran como todos los demás.</translation>
    </message>
    <message>
        <source>This tab is too large for one file. It goes on in part {number}.</source>
        <translation>Esta pestaña es demasiado grande para un solo archivo. Sigue en la parte {number}.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Time on hold</source>
        <translation>Tiempo en espera</translation>
    </message>
    <message>
        <source>Time stamp from outside</source>
        <translation>Sello de tiempo de fuera</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Times come from the people who wrote them down and from the clock of their computer.</source>
        <translation>Las horas vienen de las personas que las anotaron y del reloj de su computadora.</translation>
    </message>
    <message>
        <source>Times of day are those of the place where somebody tried. The table only counts attempts.</source>
        <translation>Las horas son las del lugar donde alguien lo intentó. La tabla solo cuenta intentos.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>To find {name} if ICE is holding them</source>
        <translation>Para encontrar a {name} si está en detención de ICE</translation>
    </message>
    <message>
        <source>To take along: copies, not originals</source>
        <translation>Para llevar: copias, no originales</translation>
    </message>
    <message>
        <source>Translation certificate</source>
        <translation>Certificado de traducción</translation>
    </message>
    <message>
        <source>Translator: {name}</source>
        <translation>Tradujo: {name}</translation>
    </message>
    <message>
        <source>Trusted person</source>
        <translation>Persona de confianza</translation>
    </message>
    <message>
        <source>Type the groups above, in order.</source>
        <translation>Escriba los grupos de arriba, en orden.</translation>
    </message>
    <message>
        <source>Typed by</source>
        <translation>Escrito por</translation>
    </message>
    <message>
        <source>Upper and lower case do not matter. The letter O is read as zero, I and L as one.</source>
        <translation>No importan las mayúsculas. La letra O se lee como cero, la I y la L como uno.</translation>
    </message>
    <message>
        <source>Was it changed since it was saved? “{command}” answers “Signature is Valid” and “Total document signed”. It does not know who made the seal: nobody vouches for its key.</source>
        <translation>¿Cambió desde que se guardó? “{command}” responde “Signature is Valid” y “Total document signed”. No sabe quién hizo el sello: nadie responde por su clave.</translation>
    </message>
    <message>
        <source>Week of {date}</source>
        <translation>Semana del {date}</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>What this report does not prove</source>
        <translation>Lo que este informe no prueba</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Qué se hizo</translation>
    </message>
    <message>
        <source>What was heard or seen</source>
        <translation>Lo que se oyó o se vio</translation>
    </message>
    <message>
        <source>What was served</source>
        <translation>Qué se entregó</translation>
    </message>
    <message>
        <source>What was tried</source>
        <translation>Qué se intentó</translation>
    </message>
    <message>
        <source>What was written down about this move by {date}.</source>
        <translation>Lo que se había anotado sobre esta mudanza hasta el {date}.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>When did the log exist at the latest? Somebody else stamped the hash of an entry, see “Hashes”. The answer is in the file. “{command}” checks it. HASH is the hash of that entry. AUTHORITY.pem is the certificate of the service: get it from the service itself.</source>
        <translation>¿Cuándo existía el registro a más tardar? Alguien de fuera selló el código de una anotación, vea “Códigos”. La respuesta está en el archivo. “{command}” la comprueba. HASH es el código de esa anotación. AUTHORITY.pem es el certificado del servicio: pídalo al propio servicio.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Where sources differ, each stands here. The person’s own paper counts most.</source>
        <translation>Donde las fuentes difieren, están todas aquí. El papel propio de la persona vale más.</translation>
    </message>
    <message>
        <source>Where the child’s documents are</source>
        <translation>Dónde están los documentos del niño o de la niña</translation>
    </message>
    <message>
        <source>Where words were spoken or written in another language, the original words come first.</source>
        <translation>Cuando algo se dijo o se escribió en otro idioma, primero van las palabras originales.</translation>
    </message>
    <message>
        <source>Which page or file was changed? “{command}” names it.</source>
        <translation>¿Qué página o archivo cambió? “{command}” lo dice.</translation>
    </message>
    <message>
        <source>Who comes along</source>
        <translation>Quién acompaña</translation>
    </message>
    <message>
        <source>Who has it, and where</source>
        <translation>Quién lo tiene, y dónde</translation>
    </message>
    <message>
        <source>Who tried</source>
        <translation>Quién lo intentó</translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation>Quién estuvo presente</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>A quién</translation>
    </message>
    <message>
        <source>Whom to call</source>
        <translation>A quién llamar</translation>
    </message>
    <message>
        <source>Whom, number</source>
        <translation>A quién, número</translation>
    </message>
    <message>
        <source>Why it is not needed</source>
        <translation>Por qué no hace falta</translation>
    </message>
    <message>
        <source>Why it was taken back</source>
        <translation>Por qué se retiró</translation>
    </message>
    <message>
        <source>Why it was written down later</source>
        <translation>Por qué se anotó después</translation>
    </message>
    <message>
        <source>Withdrawal, entry {number}</source>
        <translation>Retiro, anotación {number}</translation>
    </message>
    <message>
        <source>Withdrawn on {date}: the file is gone, its name and fingerprint stay. Reason: {reason}</source>
        <translation>Retirado el {date}: el archivo ya no está, quedan su nombre y su código de control. Motivo: {reason}</translation>
    </message>
    <message>
        <source>Words left as a message</source>
        <translation>Palabras dejadas como mensaje</translation>
    </message>
    <message>
        <source>Written by {name}</source>
        <translation>Escrito por {name}</translation>
    </message>
    <message>
        <source>Written down</source>
        <translation>Anotado</translation>
    </message>
    <message>
        <source>Written down late: on another day than it happened.</source>
        <translation>Anotado tarde: en otro día del que ocurrió.</translation>
    </message>
    <message>
        <source>Written down on {date}</source>
        <translation>Anotado el {date}</translation>
    </message>
    <message>
        <source>Written in this plan before: {words}</source>
        <translation>Escrito antes en este plan: {words}</translation>
    </message>
    <message>
        <source>Yes, by the published hours of the line.</source>
        <translation>Sí, según el horario publicado de la línea.</translation>
    </message>
    <message>
        <source>a person not named here</source>
        <translation>una persona que aquí no se nombra</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>enseguida</translation>
    </message>
    <message>
        <source>bar articles of 2017; immigration courts are not bound by these rules</source>
        <translation>artículos de colegios de abogados de 2017; estas reglas no obligan a las cortes de inmigración</translation>
    </message>
    <message>
        <source>before {hour}</source>
        <translation>antes de {hour}</translation>
    </message>
    <message>
        <source>by caller {number}</source>
        <translation>por persona {number}</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>en persona</translation>
    </message>
    <message>
        <source>by mail or courier</source>
        <translation>por correo o mensajería</translation>
    </message>
    <message>
        <source>caller {number}, {role}</source>
        <translation>persona {number}, {role}</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>corregido</translation>
    </message>
    <message>
        <source>expires {date}</source>
        <translation>vence el {date}</translation>
    </message>
    <message>
        <source>from {hour}</source>
        <translation>desde {hour}</translation>
    </message>
    <message>
        <source>in another way:</source>
        <translation>de otra manera:</translation>
    </message>
    <message>
        <source>late entry</source>
        <translation>anotado tarde</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>noon</source>
        <translation>mediodía</translation>
    </message>
    <message>
        <source>p. {page} of {pages}</source>
        <translation>pág. {page} de {pages}</translation>
    </message>
    <message>
        <source>page {page}</source>
        <translation>página {page}</translation>
    </message>
    <message>
        <source>page {page} of {pages}</source>
        <translation>página {page} de {pages}</translation>
    </message>
    <message>
        <source>text of 1976, current</source>
        <translation>texto de 1976, vigente</translation>
    </message>
    <message>
        <source>the person of this record</source>
        <translation>la persona de este registro</translation>
    </message>
    <message>
        <source>through the court’s electronic filing system</source>
        <translation>por el sistema electrónico de la corte</translation>
    </message>
    <message>
        <source>undated copy</source>
        <translation>copia sin fecha</translation>
    </message>
    <message>
        <source>undated copy; rule of 13 December 2021</source>
        <translation>copia sin fecha; regla del 13 de diciembre de 2021</translation>
    </message>
    <message>
        <source>witness {number}</source>
        <translation>testigo {number}</translation>
    </message>
    <message>
        <source>witness {number}, {role}</source>
        <translation>testigo {number}, {role}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>{date}, by {authority}, for entry {number}, whose hash is</source>
        <translation>{date}, por {authority}, para la anotación {number}, cuyo código es</translation>
    </message>
    <message>
        <source>{field}: before “{old}”, now “{new}”</source>
        <translation>{field}: antes “{old}”, ahora “{new}”</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} a {last}</translation>
    </message>
    <message>
        <source>{hours}. Source: {sources}</source>
        <translation>{hours}. Fuente: {sources}</translation>
    </message>
    <message>
        <source>{hour} a.m.</source>
        <translation>{hour} a.m.</translation>
    </message>
    <message>
        <source>{hour} p.m.</source>
        <translation>{hour} p.m.</translation>
    </message>
    <message>
        <source>{how}: {count}</source>
        <translation>{how}: {count}</translation>
    </message>
    <message>
        <source>{how}: {outcome}</source>
        <translation>{how}: {outcome}</translation>
    </message>
    <message>
        <source>{kind}, {size}, added {date}</source>
        <translation>{kind}, {size}, agregado {date}</translation>
    </message>
    <message>
        <source>{kind}, {size}, added {date}. Hash of the original:</source>
        <translation>{kind}, {size}, agregado {date}. Código del original:</translation>
    </message>
    <message>
        <source>{label} (corrected)</source>
        <translation>{label} (corregido)</translation>
    </message>
    <message>
        <source>{length} later</source>
        <translation>{length} después</translation>
    </message>
    <message>
        <source>{name} ({role})</source>
        <translation>{name} ({role})</translation>
    </message>
    <message>
        <source>{pages}, in {parts} files</source>
        <translation>{pages}, en {parts} archivos</translation>
    </message>
    <message>
        <source>{shown} of {total} attempts shown</source>
        <translation>Se muestran {shown} de {total} intentos</translation>
    </message>
    <message>
        <source>{situation}: {things}</source>
        <translation>{situation}: {things}</translation>
    </message>
    <message>
        <source>{source} ({date})</source>
        <translation>{source} ({date})</translation>
    </message>
    <message>
        <source>{thing} (in the bag)</source>
        <translation>{thing} (en la bolsa)</translation>
    </message>
</context>
<context>
    <name>reference</name>
    <message>
        <source>10 days after moving</source>
        <translation>10 días después de mudarse</translation>
    </message>
    <message>
        <source>11 characters. Old: 11 digits. Since May 2019: 9 digits, then a letter, then a digit.</source>
        <translation>11 signos. Antes: 11 cifras. Desde mayo de 2019: 9 cifras, luego una letra, luego una cifra.</translation>
    </message>
    <message>
        <source>15 days before (older manual copies)</source>
        <translation>15 días antes (copias viejas del manual)</translation>
    </message>
    <message>
        <source>180 days before it ends</source>
        <translation>180 días antes de que termine</translation>
    </message>
    <message>
        <source>180 days from the order</source>
        <translation>180 días desde la orden</translation>
    </message>
    <message>
        <source>211</source>
        <translation>211</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>las 24 horas</translation>
    </message>
    <message>
        <source>25</source>
        <translation>25</translation>
    </message>
    <message>
        <source>30 days after notice; non-payment can end the application</source>
        <translation>30 días después del aviso; no pagar puede terminar la solicitud</translation>
    </message>
    <message>
        <source>30 days before a non-detained individual hearing (newer manual)</source>
        <translation>30 días antes de una audiencia individual de una persona no detenida (manual más nuevo)</translation>
    </message>
    <message>
        <source>30 days from the date on the notice</source>
        <translation>30 días desde la fecha del aviso</translation>
    </message>
    <message>
        <source>30 days; the court can be asked, and the order of a judge counts more</source>
        <translation>30 días; se puede preguntar a la corte, y la orden de un juez cuenta más</translation>
    </message>
    <message>
        <source>48 hours before</source>
        <translation>48 horas antes</translation>
    </message>
    <message>
        <source>48 hours before the move, in writing</source>
        <translation>48 horas antes de la mudanza, por escrito</translation>
    </message>
    <message>
        <source>5 U.S.C. 6103 summaries</source>
        <translation>Resúmenes de 5 U.S.C. 6103</translation>
    </message>
    <message>
        <source>5 business days</source>
        <translation>5 días hábiles</translation>
    </message>
    <message>
        <source>5 business days (ICE page, all agencies)</source>
        <translation>5 días hábiles (página de ICE, todas las agencias)</translation>
    </message>
    <message>
        <source>5 business days after moving</source>
        <translation>5 días hábiles después de mudarse</translation>
    </message>
    <message>
        <source>5 calendar days</source>
        <translation>5 días calendario</translation>
    </message>
    <message>
        <source>5 calendar days (our safe date); 10 days is the general USCIS rule</source>
        <translation>5 días calendario (nuestra fecha segura); 10 días es la regla general de USCIS</translation>
    </message>
    <message>
        <source>5 calendar days after the move</source>
        <translation>5 días calendario después de la mudanza</translation>
    </message>
    <message>
        <source>5 calendar days; the 10 days are named, too</source>
        <translation>5 días calendario; los 10 días también se nombran</translation>
    </message>
    <message>
        <source>5 days</source>
        <translation>5 días</translation>
    </message>
    <message>
        <source>5 working days of the change or of getting a charging paper with wrong data</source>
        <translation>5 días laborables desde el cambio o desde recibir un documento de cargos con datos equivocados</translation>
    </message>
    <message>
        <source>8 to 8; 8 to 5 is inside both</source>
        <translation>de 8 a 8; de 8 a 5 está dentro de los dos</translation>
    </message>
    <message>
        <source>A Notice to Report is not a Notice to Appear, which may come later.</source>
        <translation>Un aviso para presentarse (Notice to Report) no es un aviso de comparecencia (Notice to Appear), que puede llegar después.</translation>
    </message>
    <message>
        <source>A booking does not make parole longer.</source>
        <translation>Reservar no alarga el parole.</translation>
    </message>
    <message>
        <source>A check-in is not a court hearing.</source>
        <translation>Un check-in no es una audiencia de la corte.</translation>
    </message>
    <message>
        <source>A check-in was missed</source>
        <translation>Faltó a un check-in</translation>
    </message>
    <message>
        <source>A copy goes to the lawyers of ICE (OPLA).</source>
        <translation>Una copia va a los abogados de ICE (OPLA).</translation>
    </message>
    <message>
        <source>A date is printed: ICE says that no new booking is needed.</source>
        <translation>Hay una fecha impresa: ICE dice que no hace falta otra reserva.</translation>
    </message>
    <message>
        <source>A directory of help groups on the internet.</source>
        <translation>Un directorio de grupos de ayuda en internet.</translation>
    </message>
    <message>
        <source>A directory of help groups.</source>
        <translation>Un directorio de grupos de ayuda.</translation>
    </message>
    <message>
        <source>A guide says: a higher chance of being detained, see a lawyer first.</source>
        <translation>Una guía dice: hay más posibilidad de detención, vea primero a un abogado.</translation>
    </message>
    <message>
        <source>A judge can order removal of a person who is not there. The time to ask for a new look is limited. A lawyer can tell you more.</source>
        <translation>Un juez puede ordenar la expulsión de una persona que no está. El plazo para pedir otra revisión es limitado. Un abogado puede decirle más.</translation>
    </message>
    <message>
        <source>A last day on a weekend or holiday may move to the next business day (8 CFR 1.2, 1001.1(h)). The earlier business day is shown as the safe date, the later one as what the rule may allow.</source>
        <translation>Un último día en fin de semana o feriado puede pasar al siguiente día hábil (8 CFR 1.2, 1001.1(h)). El día hábil anterior se muestra como fecha segura, el posterior como lo que la regla puede permitir.</translation>
    </message>
    <message>
        <source>A later entry shows how much later, and why. That is fine.</source>
        <translation>Una anotación posterior muestra cuánto después se hizo, y por qué. Está bien.</translation>
    </message>
    <message>
        <source>A law firm writes: changes of the job, too.</source>
        <translation>Un despacho de abogados escribe: también los cambios de trabajo.</translation>
    </message>
    <message>
        <source>A law firm writes: travel outside the named area for more than 48 hours is told to ICE first, with dates and places.</source>
        <translation>Un despacho de abogados escribe: un viaje de más de 48 horas fuera de la zona indicada se avisa antes a ICE, con fechas y lugares.</translation>
    </message>
    <message>
        <source>A lawyer has to check this.</source>
        <translation>Un abogado tiene que revisar esto.</translation>
    </message>
    <message>
        <source>A lawyer may ask for it, too.</source>
        <translation>Un abogado también puede pedirlo.</translation>
    </message>
    <message>
        <source>A lawyer: the list of the state bar shows who is one.</source>
        <translation>Un abogado: la lista del colegio de abogados del estado (state bar) muestra quién lo es.</translation>
    </message>
    <message>
        <source>A letter can ask in your words.</source>
        <translation>Una carta puede pedirlo con sus palabras.</translation>
    </message>
    <message>
        <source>A letter can tell it in your words.</source>
        <translation>Una carta puede contarlo con sus palabras.</translation>
    </message>
    <message>
        <source>A letter that calls to an office on a certain day. Form number G-56.</source>
        <translation>Una carta que cita a una oficina en cierto día. Número de formulario: G-56.</translation>
    </message>
    <message>
        <source>A mailing address where one does not live: fine for ICE, taken off the form of the court in 2026</source>
        <translation>Una dirección postal donde no se vive: vale para ICE, se quitó del formulario de la corte en 2026</translation>
    </message>
    <message>
        <source>A meal, water and a jacket.</source>
        <translation>Comida, agua y una chaqueta.</translation>
    </message>
    <message>
        <source>A missed court hearing is another matter.</source>
        <translation>Faltar a una audiencia de la corte es otra cosa.</translation>
    </message>
    <message>
        <source>A new address</source>
        <translation>Una dirección nueva</translation>
    </message>
    <message>
        <source>A new date without a confirmation stays “asked for” here. Ask for a number, a letter or an email, and for the name of the person.</source>
        <translation>Una fecha nueva sin confirmación queda aquí como “pedida”. Pida un número, una carta o un correo, y el nombre de la persona.</translation>
    </message>
    <message>
        <source>A new date, the reason, and papers that show it.</source>
        <translation>Una fecha nueva, el motivo y papeles que lo muestran.</translation>
    </message>
    <message>
        <source>A new hearing shows only after the court has set it. Check-ins with ICE do not show here.</source>
        <translation>Una audiencia nueva aparece solo cuando la corte la fijó. Los check-ins con ICE no aparecen aquí.</translation>
    </message>
    <message>
        <source>A notario or consultant is not a lawyer here.</source>
        <translation>Un notario o consultor no es un abogado aquí.</translation>
    </message>
    <message>
        <source>A notario, a notary or a consultant is not a lawyer here.</source>
        <translation>Aquí, un notario o un consultor no es abogado.</translation>
    </message>
    <message>
        <source>A notice or a court can change it.</source>
        <translation>Un aviso o una corte puede cambiarla.</translation>
    </message>
    <message>
        <source>A paper about parole with the day it ends, together with a monitor, an app or visits.</source>
        <translation>Un papel de parole con el día en que termina, junto con un monitor, una aplicación o visitas.</translation>
    </message>
    <message>
        <source>A paper you do not understand? A lawyer can read it before you sign.</source>
        <translation>¿Un papel que no entiende? Un abogado puede leerlo antes de que usted firme.</translation>
    </message>
    <message>
        <source>A passport that ICE holds: kept until the case ends, or it can be asked for at a check-in</source>
        <translation>Un pasaporte que ICE tiene: guardado hasta que termine el caso, o se puede pedir en un check-in</translation>
    </message>
    <message>
        <source>A person may be moved far away.</source>
        <translation>Pueden llevar a la persona lejos.</translation>
    </message>
    <message>
        <source>A phone number for local help. No source was found for it yet.</source>
        <translation>Un número de teléfono para ayuda local. Todavía no se encontró una fuente.</translation>
    </message>
    <message>
        <source>A program of its own, run by companies for ICE.</source>
        <translation>Un programa aparte, que empresas manejan para ICE.</translation>
    </message>
    <message>
        <source>A representative who is not a lawyer: the DOJ roster shows who is approved.</source>
        <translation>Un representante que no es abogado: la lista del DOJ muestra quién tiene aprobación.</translation>
    </message>
    <message>
        <source>A sentence of one guide about hearings that later reports contradict</source>
        <translation>Una frase de una guía sobre audiencias que informes posteriores contradicen</translation>
    </message>
    <message>
        <source>A service provider whose address was put on a Notice to Appear can write to the OPLA office of the place.</source>
        <translation>Una organización cuya dirección se puso en un Aviso de comparecencia (Notice to Appear) puede escribir a la oficina de OPLA del lugar.</translation>
    </message>
    <message>
        <source>A-Number</source>
        <translation>número A</translation>
    </message>
    <message>
        <source>A-Number (9 digits)</source>
        <translation>número A (9 dígitos)</translation>
    </message>
    <message>
        <source>AR-11 or online</source>
        <translation>AR-11 o en línea</translation>
    </message>
    <message>
        <source>ASAP</source>
        <translation>ASAP</translation>
    </message>
    <message>
        <source>ASAP names a U.S. citizen with proof, best one who speaks English.</source>
        <translation>ASAP menciona a un ciudadano de EE.&#xa0;UU. con prueba de serlo, mejor si habla inglés.</translation>
    </message>
    <message>
        <source>ASAP names these. The form asks for them first.</source>
        <translation>ASAP nombra estos datos. El formulario los pide primero.</translation>
    </message>
    <message>
        <source>ASAP says that it may count as breaking the release rules, and that the risk of being detained can grow. A lawyer can tell you what it means for you.</source>
        <translation>ASAP dice que puede contar como incumplir las reglas de liberación, y que puede crecer el riesgo de detención. Un abogado puede decirle qué significa para usted.</translation>
    </message>
    <message>
        <source>ASAP says that officers may not ask. It says the same about fear of another country.</source>
        <translation>ASAP dice que los oficiales tal vez no pregunten. Lo mismo dice sobre el miedo a otro país.</translation>
    </message>
    <message>
        <source>ASAP says to ask ICE first where the check-in will be. Keep the place on the paper until another is confirmed in writing.</source>
        <translation>ASAP dice que se pregunte primero a ICE dónde será el check-in. Mantenga el lugar del papel hasta que otro esté confirmado por escrito.</translation>
    </message>
    <message>
        <source>ASAP says to bring copies. By another rule, people of 18 years or more carry evidence of registration, for example an I-94, a work permit, a green card or a Notice to Appear. A lawyer can tell you whether to carry the original.</source>
        <translation>ASAP dice que se lleven copias. Según otra regla, las personas de 18 años o más llevan consigo una prueba de registro, por ejemplo un I-94, un permiso de trabajo, una tarjeta de residente (green card) o un Aviso de comparecencia (Notice to Appear). Un abogado puede decirle si conviene llevar el original.</translation>
    </message>
    <message>
        <source>ASAP says to email the local office. ICE says that the addresses on its page of offices are for people who look for a job there, not for questions. Its pages of check-in places print the same ones. So an email is never the only try. Keep a copy of each.</source>
        <translation>ASAP dice que se escriba a la oficina local. ICE dice que las direcciones de su página de oficinas son para quienes buscan empleo allí, no para preguntas. Sus páginas de lugares de check-in publican las mismas. Por eso un correo nunca es el único intento. Guarde una copia de cada uno.</translation>
    </message>
    <message>
        <source>ASAP says: with fear of that government it is probably a bad idea. With fear of others it may be safe. Who is not sure can ask a lawyer. For people who ask for no asylum, withholding or CAT it is fine in most cases.</source>
        <translation>ASAP dice: con miedo a ese gobierno es probablemente una mala idea. Con miedo a otros puede ser seguro. Quien no está seguro puede preguntar a un abogado. Para quien no pide asilo, withholding ni CAT, en general está bien.</translation>
    </message>
    <message>
        <source>ASAP: ICE and ISAP check-ins</source>
        <translation>ASAP: citas (check-in) con ICE e ISAP</translation>
    </message>
    <message>
        <source>Add a picture: the call list, an error page, a door.</source>
        <translation>Agregue una imagen: la lista de llamadas, una página con error, una puerta.</translation>
    </message>
    <message>
        <source>Add both to the appointment. Only then it takes the place of the old date here.</source>
        <translation>Agregue los dos a la cita. Solo entonces toma aquí el lugar de la fecha anterior.</translation>
    </message>
    <message>
        <source>Address change filed with court</source>
        <translation>Cambio de dirección presentado en la corte</translation>
    </message>
    <message>
        <source>Address change with USCIS</source>
        <translation>Cambio de dirección ante USCIS</translation>
    </message>
    <message>
        <source>Afraid to go back? Say so, to many officers, many times.</source>
        <translation>¿Tiene miedo de volver? Dígalo, a muchos oficiales, muchas veces.</translation>
    </message>
    <message>
        <source>After a check-in, what ICE said there counts.</source>
        <translation>Después de un check-in, vale lo que ICE dijo allí.</translation>
    </message>
    <message>
        <source>After a first check-in is done, what ICE said there counts.</source>
        <translation>Después de un primer check-in, cuenta lo que ICE dijo ahí.</translation>
    </message>
    <message>
        <source>After a removal order: when a motion or an appeal is pending, the form for the new address is EOIR-33/BIA</source>
        <translation>Después de una orden de expulsión: cuando hay una moción o una apelación pendiente, el formulario para la nueva dirección es EOIR-33/BIA</translation>
    </message>
    <message>
        <source>After each move, online or by phone.</source>
        <translation>Después de cada mudanza, por internet o por teléfono.</translation>
    </message>
    <message>
        <source>Also for a new phone number or email address.</source>
        <translation>También para un nuevo teléfono o correo electrónico.</translation>
    </message>
    <message>
        <source>An ISAP visit and an ICE check-in are two things. Write down both.</source>
        <translation>Una visita de ISAP y un check-in de ICE son dos cosas. Anote las dos.</translation>
    </message>
    <message>
        <source>An ankle monitor</source>
        <translation>El grillete electrónico (monitor de tobillo)</translation>
    </message>
    <message>
        <source>An asylum seeker who fears their government should ask a lawyer before contacting it.</source>
        <translation>Quien pide asilo y teme a su gobierno puede preguntar a un abogado antes de contactarlo.</translation>
    </message>
    <message>
        <source>An email can be one more try.</source>
        <translation>Un correo puede ser un intento más.</translation>
    </message>
    <message>
        <source>An email file (.eml) can be dropped on the form.</source>
        <translation>Un archivo de correo (.eml) se puede soltar en el formulario.</translation>
    </message>
    <message>
        <source>An entry stays. A mistake gets a correction.</source>
        <translation>Lo anotado queda. Un error se corrige con otra anotación.</translation>
    </message>
    <message>
        <source>An error, or no free time?</source>
        <translation>¿Un error, o no hay horas disponibles?</translation>
    </message>
    <message>
        <source>An office’s address stands on an NTA</source>
        <translation>La dirección de una oficina está en un NTA</translation>
    </message>
    <message>
        <source>Ankle monitor, app or ISAP</source>
        <translation>Grillete, aplicación o ISAP</translation>
    </message>
    <message>
        <source>Annual asylum fee after the government notice</source>
        <translation>Cuota anual de asilo después del aviso del gobierno</translation>
    </message>
    <message>
        <source>Annual asylum fee receipt</source>
        <translation>Recibo de la cuota anual de asilo</translation>
    </message>
    <message>
        <source>Annual asylum fee: FR notice 90 FR 34511, later interim rule (news)</source>
        <translation>Cuota anual de asilo: aviso 90 FR 34511, regla provisional posterior (noticias)</translation>
    </message>
    <message>
        <source>Another city on the day: any office near you, the same place, or ask before moving far</source>
        <translation>Otra ciudad ese día: cualquier oficina cercana, el mismo lugar, o preguntar antes de mudarse lejos</translation>
    </message>
    <message>
        <source>Answer what you can.</source>
        <translation>Responda lo que pueda.</translation>
    </message>
    <message>
        <source>Approval notices</source>
        <translation>Avisos de aprobación</translation>
    </message>
    <message>
        <source>Arrange school or child pick-up</source>
        <translation>Arregle quién recoge a los niños o en la escuela</translation>
    </message>
    <message>
        <source>Ask ICE before moving, where the papers or an officer said so</source>
        <translation>Preguntar a ICE antes de mudarse, cuando los papeles o un oficial lo dijeron</translation>
    </message>
    <message>
        <source>Ask ICE to look at a case again, in two steps.</source>
        <translation>Pedir a ICE que mire otra vez un caso, en dos pasos.</translation>
    </message>
    <message>
        <source>Ask a U.S. citizen friend or relative to go with you; better if they speak English</source>
        <translation>Pida a un amigo o familiar ciudadano de EE.&#xa0;UU. que lo acompañe; mejor si habla inglés</translation>
    </message>
    <message>
        <source>Ask a lawyer BEFORE bringing</source>
        <translation>Pregunte a un abogado ANTES de llevarlo</translation>
    </message>
    <message>
        <source>Ask for a confirmation.</source>
        <translation>Pida una confirmación.</translation>
    </message>
    <message>
        <source>Ask for a new date.</source>
        <translation>Pida una fecha nueva.</translation>
    </message>
    <message>
        <source>Ask for help</source>
        <translation>Pedir ayuda</translation>
    </message>
    <message>
        <source>Ask for it at a check-in.</source>
        <translation>Pídalo en un check-in.</translation>
    </message>
    <message>
        <source>Ask for it back, borrow it, or get a copy.</source>
        <translation>Pedirlo de vuelta, pedirlo prestado, u obtener una copia.</translation>
    </message>
    <message>
        <source>Ask the local office first.</source>
        <translation>Pregunte primero a la oficina local.</translation>
    </message>
    <message>
        <source>Ask the officer what is needed to take it off.</source>
        <translation>Pregunte al oficial qué hace falta para quitarlo.</translation>
    </message>
    <message>
        <source>Ask to borrow it.</source>
        <translation>Pídalo prestado.</translation>
    </message>
    <message>
        <source>Ask to see the paper through a window or under the door.</source>
        <translation>Pida ver el papel por una ventana o debajo de la puerta.</translation>
    </message>
    <message>
        <source>Asks to pause removal</source>
        <translation>Pide detener la expulsión por un tiempo</translation>
    </message>
    <message>
        <source>Asylum receipt</source>
        <translation>Recibo de asilo</translation>
    </message>
    <message>
        <source>At the visit, more time can be asked for.</source>
        <translation>En la visita se puede pedir más tiempo.</translation>
    </message>
    <message>
        <source>Before a consulate is asked.</source>
        <translation>Antes de preguntar a un consulado.</translation>
    </message>
    <message>
        <source>Before a move: I-220A and I-220B</source>
        <translation>Antes de mudarse: I-220A e I-220B</translation>
    </message>
    <message>
        <source>Before or after the move</source>
        <translation>Antes o después de la mudanza</translation>
    </message>
    <message>
        <source>Biometrics notice</source>
        <translation>Aviso de datos biométricos</translation>
    </message>
    <message>
        <source>Birth certificates of U.S.-born children</source>
        <translation>Actas de nacimiento de hijos nacidos en EE.&#xa0;UU.</translation>
    </message>
    <message>
        <source>Bond papers</source>
        <translation>Papeles de la fianza</translation>
    </message>
    <message>
        <source>Bond: a bond usually goes with a court case, then the court gets the new address</source>
        <translation>Fianza: casi siempre va con un caso en la corte, y entonces la corte recibe la nueva dirección</translation>
    </message>
    <message>
        <source>Bond: the papers of the bond are checked, and the person who paid it is told of the move</source>
        <translation>Fianza: se revisan los papeles de la fianza, y se avisa de la mudanza a quien la pagó</translation>
    </message>
    <message>
        <source>Book a check-in online</source>
        <translation>Reservar un check-in por internet</translation>
    </message>
    <message>
        <source>Book the soonest free time.</source>
        <translation>Reserve la hora disponible más cercana.</translation>
    </message>
    <message>
        <source>Both dates are shown, the earlier one first.</source>
        <translation>Se muestran las dos fechas, la más temprana primero.</translation>
    </message>
    <message>
        <source>Bring copies.</source>
        <translation>Lleve copias.</translation>
    </message>
    <message>
        <source>Bring medicine in labelled bottles and a medicine list</source>
        <translation>Lleve las medicinas en frascos con etiqueta y una lista de medicinas</translation>
    </message>
    <message>
        <source>By phone, or by a letter that you bring or mail.</source>
        <translation>Por teléfono, o con una carta que usted lleva o envía.</translation>
    </message>
    <message>
        <source>By the ICE page: people who file for benefits, with expedited removal (I-860), or who filed for a credible-fear interview. With parole only if a work permit was asked for.</source>
        <translation>Según la página de ICE: personas que piden beneficios, con expulsión acelerada (I-860), o que pidieron una entrevista de miedo creíble. Con parole solo si se pidió un permiso de trabajo.</translation>
    </message>
    <message>
        <source>CBP alphanumeric I-94 (law-firm note)</source>
        <translation>CBP: I-94 con letras y cifras (nota de un bufete)</translation>
    </message>
    <message>
        <source>CLINIC: Emergency planning for immigrant families, 50-state resource</source>
        <translation>CLINIC: planes de emergencia para familias inmigrantes, guía de los 50 estados</translation>
    </message>
    <message>
        <source>Call the ICE Services Line.</source>
        <translation>Llame a la línea de servicios de ICE (ICE Services Line).</translation>
    </message>
    <message>
        <source>Call the lawyer, and the detention line.</source>
        <translation>Llame al abogado y a la línea de detención.</translation>
    </message>
    <message>
        <source>Call the line.</source>
        <translation>Llame a la línea.</translation>
    </message>
    <message>
        <source>Call-in letter</source>
        <translation>Carta de citación (Call-in letter)</translation>
    </message>
    <message>
        <source>Call-in letter (Form G-56)</source>
        <translation>Carta de citación (Call-in letter, formulario G-56)</translation>
    </message>
    <message>
        <source>Calling for somebody else?</source>
        <translation>¿Llama por otra persona?</translation>
    </message>
    <message>
        <source>Can the door stay shut? Sources differ.</source>
        <translation>¿Puede seguir cerrada la puerta? Las fuentes no coinciden.</translation>
    </message>
    <message>
        <source>Care authority papers (state by state)</source>
        <translation>Papeles de autorización de cuidado (según el estado)</translation>
    </message>
    <message>
        <source>Case notes and process-server guides on affidavits of diligence</source>
        <translation>Notas de casos y guías de notificadores sobre declaraciones de diligencia</translation>
    </message>
    <message>
        <source>Certified dispositions of any arrest</source>
        <translation>Resultado certificado de cualquier arresto</translation>
    </message>
    <message>
        <source>Change a date by phone</source>
        <translation>Cambiar una fecha por teléfono</translation>
    </message>
    <message>
        <source>Change or cancel a date online</source>
        <translation>Cambiar o cancelar una fecha por internet</translation>
    </message>
    <message>
        <source>Check-in and court dates</source>
        <translation>Fechas de check-in y de la corte</translation>
    </message>
    <message>
        <source>Check-in confirmation page</source>
        <translation>Página de confirmación de la cita (check-in)</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>chino</translation>
    </message>
    <message>
        <source>Choose Reschedule or Cancel.</source>
        <translation>Elija “Reschedule” (cambiar) o “Cancel” (cancelar).</translation>
    </message>
    <message>
        <source>Choose the soonest free time.</source>
        <translation>Elija la hora disponible más cercana.</translation>
    </message>
    <message>
        <source>Choose this when no form number can be found. It can be changed later.</source>
        <translation>Elija esto cuando no se encuentra ningún número de formulario. Se puede cambiar después.</translation>
    </message>
    <message>
        <source>Choose what the call is about.</source>
        <translation>Elija de qué trata la llamada.</translation>
    </message>
    <message>
        <source>Collect papers that show why.</source>
        <translation>Reúna papeles que muestren el motivo.</translation>
    </message>
    <message>
        <source>Collect the dates you kept, and medical papers.</source>
        <translation>Reúna las citas cumplidas y los papeles médicos.</translation>
    </message>
    <message>
        <source>Coming without an appointment: book first; but on the day of the appointment the hour is free</source>
        <translation>Llegar sin cita: primero reservar; pero el día de la cita la hora es libre</translation>
    </message>
    <message>
        <source>Companion at the check-in</source>
        <translation>Acompañante en el check-in</translation>
    </message>
    <message>
        <source>Companion&apos;s U.S. citizenship proof</source>
        <translation>Prueba de ciudadanía de EE.&#xa0;UU. del acompañante</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation>Confirmación</translation>
    </message>
    <message>
        <source>Confirmation page, or call record</source>
        <translation>Página de confirmación, o registro de la llamada</translation>
    </message>
    <message>
        <source>Consulate</source>
        <translation>Consulado</translation>
    </message>
    <message>
        <source>Consulate of the person&apos;s country</source>
        <translation>Consulado del país de la persona</translation>
    </message>
    <message>
        <source>Copies, a companion, food, a number by heart.</source>
        <translation>Copias, un acompañante, comida, un número de memoria.</translation>
    </message>
    <message>
        <source>Copy of the asylum application</source>
        <translation>Copia de la solicitud de asilo</translation>
    </message>
    <message>
        <source>Copy the address of the local OPLA office from the official page, with the day.</source>
        <translation>Copie de la página oficial la dirección de la oficina local de OPLA, con el día.</translation>
    </message>
    <message>
        <source>Copy the email address from the official page.</source>
        <translation>Copie la dirección de correo de la página oficial.</translation>
    </message>
    <message>
        <source>Copy the form from the official page.</source>
        <translation>Copie el formulario de la página oficial.</translation>
    </message>
    <message>
        <source>Copy with proof of service on DHS</source>
        <translation>Copia con prueba de entrega a DHS</translation>
    </message>
    <message>
        <source>Court dates can change. The court’s own system shows what the court has set.</source>
        <translation>Las fechas de la corte pueden cambiar. El sistema de la corte muestra lo que la corte fijó.</translation>
    </message>
    <message>
        <source>Court hearing notice</source>
        <translation>Aviso de audiencia en la corte</translation>
    </message>
    <message>
        <source>Court orders and appeal papers</source>
        <translation>Órdenes de la corte y papeles de apelación</translation>
    </message>
    <message>
        <source>DHS IDENT data elements list (FIN = Fingerprint Identification Number)</source>
        <translation>DHS IDENT: lista de datos (FIN = número de identificación de huellas)</translation>
    </message>
    <message>
        <source>DHS biometric record number. Often in the header of CBP/ICE forms beside the Subject ID. Never needed to file a report; keep it so nobody mistakes it for an A-Number.</source>
        <translation>Número del registro biométrico de DHS. Suele estar arriba en los formularios de CBP o ICE, junto al Subject ID. No hace falta para presentar un informe; se guarda para que nadie lo confunda con un número A.</translation>
    </message>
    <message>
        <source>DOJ recognized organizations and accredited representatives roster</source>
        <translation>Lista del DOJ de organizaciones reconocidas y representantes acreditados</translation>
    </message>
    <message>
        <source>Date, time, place, judge</source>
        <translation>Fecha, hora, lugar, juez</translation>
    </message>
    <message>
        <source>Dated papers, one per month if possible, oldest to newest</source>
        <translation>Papeles con fecha, uno por mes si se puede, del más viejo al más nuevo</translation>
    </message>
    <message>
        <source>Day and time, number called, answer.</source>
        <translation>Día y hora, número al que llamó, respuesta.</translation>
    </message>
    <message>
        <source>Decision, appeal, stay</source>
        <translation>Decisión, apelación, suspensión</translation>
    </message>
    <message>
        <source>Deportation Data Project, ice-offices, inputs/ice-areas-of-responsibility.csv (CC0)</source>
        <translation>Deportation Data Project, ice-offices, inputs/ice-areas-of-responsibility.csv (CC0)</translation>
    </message>
    <message>
        <source>Do not hand over without legal advice.</source>
        <translation>No lo entregue sin consejo legal.</translation>
    </message>
    <message>
        <source>Do not install unless ICE enrolled you. In-person rules still apply otherwise.</source>
        <translation>No la instale si ICE no lo inscribió. De otro modo siguen las reglas en persona.</translation>
    </message>
    <message>
        <source>Do not sign blank papers, papers you have not read, or statements that are not true.</source>
        <translation>No firme papeles en blanco, papeles que no ha leído ni declaraciones que no son verdad.</translation>
    </message>
    <message>
        <source>Do not sign blank papers. Keep the originals. Get receipts. The list below names people approved by the DOJ.</source>
        <translation>No firme papeles en blanco. Guarde los originales. Pida recibos. La lista de abajo nombra a personas aprobadas por el DOJ.</translation>
    </message>
    <message>
        <source>Driver license or state ID</source>
        <translation>Licencia de manejo o identificación estatal</translation>
    </message>
    <message>
        <source>EAD automatic extension ended for renewals filed on/after 2025-10-30</source>
        <translation>Terminó la extensión automática del permiso de trabajo para renovaciones desde el 30 de octubre de 2025</translation>
    </message>
    <message>
        <source>EOIR Immigration Court Practice Manual 2.2(c)</source>
        <translation>EOIR: Manual de práctica de la corte de inmigración 2.2(c)</translation>
    </message>
    <message>
        <source>EOIR Immigration Court Practice Manual 3.1 (receipt rule)</source>
        <translation>Manual de práctica de la corte de inmigración de EOIR 3.1 (regla de recepción)</translation>
    </message>
    <message>
        <source>EOIR Respondent Access (EOIR-33 online without login; full portal by invitation)</source>
        <translation>EOIR Respondent Access (EOIR-33 en línea sin cuenta; portal completo por invitación)</translation>
    </message>
    <message>
        <source>EOIR Respondent Access Portal FAQ</source>
        <translation>EOIR: preguntas frecuentes del portal Respondent Access</translation>
    </message>
    <message>
        <source>EOIR Respondent Access, EOIR-33/IC instructions (Chinese-language page read)</source>
        <translation>EOIR Respondent Access, instrucciones de EOIR-33/IC (se leyó la página en chino)</translation>
    </message>
    <message>
        <source>EOIR list of pro bono legal service providers</source>
        <translation>Lista de EOIR de servicios legales gratuitos</translation>
    </message>
    <message>
        <source>EOIR-33 supporting statement (cites 8 CFR 1003.15(d)(2))</source>
        <translation>Declaración de apoyo del EOIR-33 (cita 8 CFR 1003.15(d)(2))</translation>
    </message>
    <message>
        <source>EOIR: The Notice to Appear</source>
        <translation>EOIR: El aviso de comparecencia</translation>
    </message>
    <message>
        <source>ERO office list hand-built from live ICE pages, CarwilB/ice-detention data/ero-field-offices-canonical.csv</source>
        <translation>Lista de oficinas ERO hecha a mano de páginas de ICE, CarwilB/ice-detention data/ero-field-offices-canonical.csv</translation>
    </message>
    <message>
        <source>Each child</source>
        <translation>Cada niño o niña</translation>
    </message>
    <message>
        <source>Eat a full meal and drink water before you go</source>
        <translation>Coma bien y tome agua antes de ir</translation>
    </message>
    <message>
        <source>Either the number and the country.</source>
        <translation>Una forma: el número y el país.</translation>
    </message>
    <message>
        <source>Email to the local office: a guide says to try it, ICE says that the mailboxes are for job applicants</source>
        <translation>Correo electrónico a la oficina local: una guía dice que se pruebe, ICE dice que esos buzones son para quienes buscan empleo</translation>
    </message>
    <message>
        <source>Emergency folder</source>
        <translation>Carpeta de emergencia</translation>
    </message>
    <message>
        <source>English</source>
        <translation>inglés</translation>
    </message>
    <message>
        <source>Entry or parole record; can be reprinted from the CBP site</source>
        <translation>Registro de entrada o de parole; se puede imprimir otra vez desde el sitio de CBP</translation>
    </message>
    <message>
        <source>Every ICE check-in</source>
        <translation>Toda cita con ICE (check-in)</translation>
    </message>
    <message>
        <source>Everyone with check-ins: ICE gets the new address within 5 days after the move</source>
        <translation>Todas las personas con check-ins: ICE recibe la nueva dirección dentro de 5 días después de la mudanza</translation>
    </message>
    <message>
        <source>Evidence of registration</source>
        <translation>Prueba de registro</translation>
    </message>
    <message>
        <source>Evidence of registration, 8 CFR 264.1(b) (NAFSA, Maynard Nexsen)</source>
        <translation>Prueba de registro, 8 CFR 264.1(b) (NAFSA, Maynard Nexsen)</translation>
    </message>
    <message>
        <source>Family in the U.S.</source>
        <translation>Familia en EE.&#xa0;UU.</translation>
    </message>
    <message>
        <source>Family ties</source>
        <translation>Lazos familiares</translation>
    </message>
    <message>
        <source>Fast-track removal order paper</source>
        <translation>Papel de la orden de expulsión acelerada</translation>
    </message>
    <message>
        <source>File EOIR-33/IC with the immigration court and serve DHS (OPLA)</source>
        <translation>Presentar el EOIR-33/IC en la corte de inmigración y entregar copia a DHS (OPLA)</translation>
    </message>
    <message>
        <source>Filed means received, not mailed.</source>
        <translation>Presentado quiere decir recibido, no enviado.</translation>
    </message>
    <message>
        <source>Filing papers before a court hearing</source>
        <translation>Presentar papeles antes de una audiencia en la corte</translation>
    </message>
    <message>
        <source>Fill in one form for each person.</source>
        <translation>Llene un formulario por cada persona.</translation>
    </message>
    <message>
        <source>Find an adult in ICE custody with the A-number (all 9 digits) and the country of birth, or with the first and last name exactly as ICE wrote them and the country of birth.</source>
        <translation>Encuentre a un adulto detenido por ICE con el número A (las 9 cifras) y el país de nacimiento, o con el nombre y el apellido tal como los escribió ICE y el país de nacimiento.</translation>
    </message>
    <message>
        <source>Find somebody: the locator</source>
        <translation>Encontrar a alguien: el localizador</translation>
    </message>
    <message>
        <source>Find the date on your papers</source>
        <translation>Encontrar la fecha en sus papeles</translation>
    </message>
    <message>
        <source>Fingerprint appointment</source>
        <translation>Cita para tomar las huellas</translation>
    </message>
    <message>
        <source>First look if it still runs.</source>
        <translation>Primero mire si todavía existe.</translation>
    </message>
    <message>
        <source>Five days in the calendar are inside both. Moves counts the dates.</source>
        <translation>Cinco días calendario cumplen con las dos. La página Mudanzas cuenta las fechas.</translation>
    </message>
    <message>
        <source>Five days in the calendar are inside both. The 10 days are a rule for most people who are not citizens.</source>
        <translation>Cinco días calendario cumplen con las dos. Los 10 días son una regla para la mayoría de las personas que no son ciudadanas.</translation>
    </message>
    <message>
        <source>Five days in the calendar are inside both. The Notice to Appear may say “immediately”. We could not check that.</source>
        <translation>Cinco días calendario cumplen con las dos. El Aviso de comparecencia (Notice to Appear) puede decir “de inmediato”. No pudimos comprobarlo.</translation>
    </message>
    <message>
        <source>For a new date choose the soonest free time. Then press Confirm twice.</source>
        <translation>Para una fecha nueva, elija la hora disponible más cercana. Después oprima “Confirm” dos veces.</translation>
    </message>
    <message>
        <source>For a stated reason, and back by the day that ICE gives.</source>
        <translation>Con un motivo claro, y devolverlo a más tardar el día que diga ICE.</translation>
    </message>
    <message>
        <source>For example a hospital paper, a picture of an error page, or the list of your calls.</source>
        <translation>Por ejemplo un papel del hospital, una imagen de una página con error, o la lista de sus llamadas.</translation>
    </message>
    <message>
        <source>For example: What ends with parole? What about the work permit?</source>
        <translation>Por ejemplo: ¿Qué termina con el parole? ¿Y el permiso de trabajo?</translation>
    </message>
    <message>
        <source>For groups whose address was used without asking.</source>
        <translation>Para grupos cuya dirección se usó sin preguntar.</translation>
    </message>
    <message>
        <source>For people with an application there, and for some papers.</source>
        <translation>Para personas con una solicitud allí, y para algunos papeles.</translation>
    </message>
    <message>
        <source>For questions about somebody in custody. Not for dates.</source>
        <translation>Para preguntas sobre alguien bajo custodia. No para fechas.</translation>
    </message>
    <message>
        <source>For reporting crime or people to ICE. It is not for check-ins.</source>
        <translation>Para denunciar delitos o personas ante ICE. No es para check-ins.</translation>
    </message>
    <message>
        <source>For the family, before anything happens.</source>
        <translation>Para la familia, antes de que pase algo.</translation>
    </message>
    <message>
        <source>For the person who goes along</source>
        <translation>Para la persona que acompaña</translation>
    </message>
    <message>
        <source>Form EOIR-33/IC, for people with a court case.</source>
        <translation>Formulario EOIR-33/IC, para personas con un caso en la corte.</translation>
    </message>
    <message>
        <source>Form G-28 and Form 60-001</source>
        <translation>Formulario G-28 y formulario 60-001</translation>
    </message>
    <message>
        <source>Form G-28 is for a lawyer. Form 60-001 lets ICE speak with somebody you name.</source>
        <translation>El formulario G-28 es para un abogado. El formulario 60-001 permite que ICE hable con alguien que usted nombra.</translation>
    </message>
    <message>
        <source>Form number of the Notice to Appear: I-862 or I-86</source>
        <translation>Número de formulario del aviso de comparecencia: I-862 o I-86</translation>
    </message>
    <message>
        <source>Four things go into the request.</source>
        <translation>La solicitud lleva cuatro cosas.</translation>
    </message>
    <message>
        <source>Fraud can be reported.</source>
        <translation>El fraude se puede denunciar.</translation>
    </message>
    <message>
        <source>French</source>
        <translation>francés</translation>
    </message>
    <message>
        <source>Fridge page</source>
        <translation>Página para el refrigerador</translation>
    </message>
    <message>
        <source>G-28; EOIR-28 for court</source>
        <translation>G-28; EOIR-28 para la corte</translation>
    </message>
    <message>
        <source>G-56 call-in letter</source>
        <translation>Carta de citación G-56</translation>
    </message>
    <message>
        <source>Get ready for the day</source>
        <translation>Prepararse para el día</translation>
    </message>
    <message>
        <source>Get written permission from the ICE officer before moving</source>
        <translation>Obtener permiso por escrito del oficial de ICE antes de mudarse</translation>
    </message>
    <message>
        <source>Groups and people who are approved by the DOJ to give immigration legal advice.</source>
        <translation>Grupos y personas con aprobación del DOJ para dar consejos legales de inmigración.</translation>
    </message>
    <message>
        <source>Haitian Creole</source>
        <translation>criollo haitiano</translation>
    </message>
    <message>
        <source>Have mail sent on (USPS)</source>
        <translation>Reenviar el correo (USPS)</translation>
    </message>
    <message>
        <source>Have the A-number ready, with nine digits.</source>
        <translation>Tenga listo el número A, con nueve dígitos.</translation>
    </message>
    <message>
        <source>Have these ready.</source>
        <translation>Tenga esto listo.</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Salud</translation>
    </message>
    <message>
        <source>Health and medicines</source>
        <translation>Salud y medicinas</translation>
    </message>
    <message>
        <source>Health connector: immigration document numbers</source>
        <translation>Health connector: números de documentos de inmigración</translation>
    </message>
    <message>
        <source>Home and money</source>
        <translation>Casa y dinero</translation>
    </message>
    <message>
        <source>Hours not known; may have changed.</source>
        <translation>Horario desconocido; puede haber cambiado.</translation>
    </message>
    <message>
        <source>Hours of DRIL: 8 to 8 Eastern Time (2023) or 8 to 5 (page of 2012)</source>
        <translation>Horario de DRIL: de 8 a 8, hora del Este (2023), o de 8 a 5 (página de 2012)</translation>
    </message>
    <message>
        <source>Hours of the ICE line: 8 to 8 Eastern Time, or 8 to 5 (help with the website, 2021)</source>
        <translation>Horario de la línea de ICE: de 8 a 8, hora del Este, o de 8 a 5 (ayuda con el sitio, 2021)</translation>
    </message>
    <message>
        <source>How long it stays differs. It can be asked about.</source>
        <translation>El tiempo que se lleva puesto varía. Se puede preguntar.</translation>
    </message>
    <message>
        <source>How long it takes differs.</source>
        <translation>El tiempo que tarda varía.</translation>
    </message>
    <message>
        <source>How much time do the papers show? Sources differ.</source>
        <translation>¿Cuánto tiempo muestran los papeles? Las fuentes no coinciden.</translation>
    </message>
    <message>
        <source>How to read a warrant (several know-your-rights pages)</source>
        <translation>Cómo leer una orden (varias páginas de “conozca sus derechos”)</translation>
    </message>
    <message>
        <source>I do not know which papers I have</source>
        <translation>No sé qué papeles tengo</translation>
    </message>
    <message>
        <source>I have a removal order</source>
        <translation>Tengo una orden de expulsión</translation>
    </message>
    <message>
        <source>I have an application pending</source>
        <translation>Tengo una solicitud en trámite</translation>
    </message>
    <message>
        <source>I have children</source>
        <translation>Tengo hijos</translation>
    </message>
    <message>
        <source>I have immigration court</source>
        <translation>Tengo corte de inmigración</translation>
    </message>
    <message>
        <source>I have or asked for TPS</source>
        <translation>Tengo o pedí TPS</translation>
    </message>
    <message>
        <source>I missed a check-in</source>
        <translation>Falté a una cita (check-in)</translation>
    </message>
    <message>
        <source>I moved</source>
        <translation>Me mudé</translation>
    </message>
    <message>
        <source>I paid a bond</source>
        <translation>Pagué una fianza</translation>
    </message>
    <message>
        <source>I was paroled</source>
        <translation>Entré con parole</translation>
    </message>
    <message>
        <source>I-220A</source>
        <translation>I-220A</translation>
    </message>
    <message>
        <source>I-220B and its reporting sheet</source>
        <translation>I-220B y su hoja de presentaciones</translation>
    </message>
    <message>
        <source>I-220B: 48 hours before, or within 48 hours</source>
        <translation>I-220B: 48 horas antes, o dentro de 48 horas</translation>
    </message>
    <message>
        <source>I-246 or court order (unverified)</source>
        <translation>I-246 u orden de la corte (sin revisar)</translation>
    </message>
    <message>
        <source>I-352, I-305 (unverified)</source>
        <translation>I-352, I-305 (sin revisar)</translation>
    </message>
    <message>
        <source>I-766 (from I-765)</source>
        <translation>I-766 (pedido con I-765)</translation>
    </message>
    <message>
        <source>I-797C for I-589</source>
        <translation>I-797C por el I-589</translation>
    </message>
    <message>
        <source>I-821 receipt/approval, country notice</source>
        <translation>recibo o aprobación de I-821, aviso del país</translation>
    </message>
    <message>
        <source>I-862</source>
        <translation>I-862</translation>
    </message>
    <message>
        <source>I-94 / parole notice</source>
        <translation>I-94 o aviso de parole</translation>
    </message>
    <message>
        <source>I-94 record</source>
        <translation>Registro I-94</translation>
    </message>
    <message>
        <source>I-94, I-766, I-551, I-862, I-797C fingerprint proof...</source>
        <translation>I-94, I-766, I-551, I-862, prueba de huellas I-797C...</translation>
    </message>
    <message>
        <source>I-94, border papers, tickets</source>
        <translation>I-94, papeles de la frontera, boletos</translation>
    </message>
    <message>
        <source>ICE Appointment Scheduler</source>
        <translation>Programador de citas de ICE (ICE Appointment Scheduler)</translation>
    </message>
    <message>
        <source>ICE Case Review (ICR)</source>
        <translation>Revisión de casos de ICE (ICR)</translation>
    </message>
    <message>
        <source>ICE Check-In App (virtual check-in)</source>
        <translation>ICE Check-In App (cita virtual)</translation>
    </message>
    <message>
        <source>ICE Check-In App store text</source>
        <translation>Texto de la tienda sobre ICE Check-In App</translation>
    </message>
    <message>
        <source>ICE ERO Detention Reporting and Information Line</source>
        <translation>Línea de información de detención de ICE ERO</translation>
    </message>
    <message>
        <source>ICE ERO contact form</source>
        <translation>Formulario de contacto de ICE ERO</translation>
    </message>
    <message>
        <source>ICE Field Offices page, saved copy in CarwilB/ice-detention</source>
        <translation>Página de oficinas de ICE, copia guardada en CarwilB/ice-detention</translation>
    </message>
    <message>
        <source>ICE Form 60-001</source>
        <translation>Formulario 60-001 de ICE</translation>
    </message>
    <message>
        <source>ICE Online Detainee Locator</source>
        <translation>Localizador de detenidos de ICE en línea</translation>
    </message>
    <message>
        <source>ICE Services Line</source>
        <translation>Línea de servicios de ICE (ICE Services Line)</translation>
    </message>
    <message>
        <source>ICE check-in location pages (one page per office), saved copies in CarwilB/ice-detention</source>
        <translation>Páginas de ICE sobre lugares de check-in (una por oficina), copias guardadas en CarwilB/ice-detention</translation>
    </message>
    <message>
        <source>ICE check-in portal FAQ</source>
        <translation>ICE: preguntas frecuentes del portal de citas (check-in)</translation>
    </message>
    <message>
        <source>ICE holds a passport or papers</source>
        <translation>ICE tiene un pasaporte o papeles</translation>
    </message>
    <message>
        <source>ICE lawyers (OPLA) local office</source>
        <translation>Oficina local de los abogados de ICE (OPLA)</translation>
    </message>
    <message>
        <source>ICE letter with place, date and time, and papers to bring</source>
        <translation>Carta de ICE con lugar, fecha y hora, y los papeles que se llevan</translation>
    </message>
    <message>
        <source>ICE names its lawyers (OPLA) for this.</source>
        <translation>ICE nombra para esto a sus abogados (OPLA).</translation>
    </message>
    <message>
        <source>ICE national number</source>
        <translation>número nacional de ICE</translation>
    </message>
    <message>
        <source>ICE news release: online scheduling tool</source>
        <translation>Comunicado de ICE: programador de citas en línea</translation>
    </message>
    <message>
        <source>ICE news: scheduler allows changes; five languages (marked archived)</source>
        <translation>Noticia de ICE: el programador permite cambios; cinco idiomas (archivada)</translation>
    </message>
    <message>
        <source>ICE online change of address</source>
        <translation>Cambio de dirección en línea de ICE</translation>
    </message>
    <message>
        <source>ICE online change of address fully operational (HSToday reprint; law-firm copy gives address)</source>
        <translation>Cambio de dirección en línea de ICE en servicio (copia en HSToday; copia de un bufete con la dirección)</translation>
    </message>
    <message>
        <source>ICE page shows a Yakima street address for Wenatchee: confirm.</source>
        <translation>La página de ICE da una dirección de Yakima para Wenatchee: confirme.</translation>
    </message>
    <message>
        <source>ICE says so, and names a lawyer’s office. For the court it is not so: in 2026 it took the “in care of” line off its form.</source>
        <translation>ICE lo dice, y nombra la oficina de un abogado. Para la corte no es así: en 2026 quitó de su formulario la línea “in care of” (a cargo de).</translation>
    </message>
    <message>
        <source>ICE says that its portal shows court details, too.</source>
        <translation>ICE dice que su portal también muestra datos de la corte.</translation>
    </message>
    <message>
        <source>ICE says that the next free appointment meets the release terms, also after parole ends. No source says that a booking makes parole longer. More time can be asked for at the check-in.</source>
        <translation>ICE dice que la próxima cita disponible cumple las condiciones de la liberación, aunque sea después de que termine el parole. Ninguna fuente dice que reservar alargue el parole. En el check-in se puede pedir más tiempo.</translation>
    </message>
    <message>
        <source>ICE says that this is possible. ASAP says that it is often kept until the case ends.</source>
        <translation>ICE dice que se puede. ASAP dice que a menudo lo guardan hasta que termina el caso.</translation>
    </message>
    <message>
        <source>ICE says this channel is not secure for private data; ICE says to use U.S. mail for that.</source>
        <translation>ICE dice que este medio no es seguro para datos privados; ICE dice que para eso se use el correo de EE.&#xa0;UU.</translation>
    </message>
    <message>
        <source>ICE says to do so even if it is after parole ends.</source>
        <translation>ICE dice que se haga aunque sea después de que termine el parole.</translation>
    </message>
    <message>
        <source>ICE tells a third person only with Form G-28 or Form 60-001.</source>
        <translation>ICE informa a otra persona solo con el formulario G-28 o el formulario 60-001.</translation>
    </message>
    <message>
        <source>ICE tells a third person only with such a form.</source>
        <translation>ICE informa a otra persona solo con un formulario así.</translation>
    </message>
    <message>
        <source>ICE tip line 1-866-DHS-2-ICE</source>
        <translation>Línea de denuncias de ICE 1-866-DHS-2-ICE</translation>
    </message>
    <message>
        <source>ICE/CBP number used with place of birth to open the ICE scheduler. Printed on papers given at the border or by ICE; many people do not have it, and a legal-aid guide says online rescheduling is not possible without it.</source>
        <translation>Número de ICE o CBP que, con el lugar de nacimiento, abre el programador de citas de ICE. Está impreso en papeles dados en la frontera o por ICE; muchas personas no lo tienen, y una guía de ayuda legal dice que sin él no se puede cambiar la cita en línea.</translation>
    </message>
    <message>
        <source>ICE: contact ICE about an immigration/detention case</source>
        <translation>ICE: cómo contactar a ICE sobre un caso</translation>
    </message>
    <message>
        <source>ILRC Step-by-Step Family Preparedness Plan</source>
        <translation>ILRC: Plan de preparación familiar paso a paso</translation>
    </message>
    <message>
        <source>INA 240(b)(5)(C), 240(e)(1): guides and EOIR self-help copy</source>
        <translation>INA 240(b)(5)(C), 240(e)(1): guías y copia de autoayuda de EOIR</translation>
    </message>
    <message>
        <source>ISAP has its own officers and its own dates.</source>
        <translation>ISAP tiene sus propios oficiales y sus propias fechas.</translation>
    </message>
    <message>
        <source>ISAP/ATD monitoring (ankle monitor, phone app, home or office visits)</source>
        <translation>Vigilancia ISAP/ATD (grillete, aplicación del celular, visitas en casa o en la oficina)</translation>
    </message>
    <message>
        <source>ISAP/ATD papers</source>
        <translation>Papeles de ISAP/ATD</translation>
    </message>
    <message>
        <source>ISAP: visits, calls, an app</source>
        <translation>ISAP: visitas, llamadas, una aplicación</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identidad</translation>
    </message>
    <message>
        <source>Identity and nationality</source>
        <translation>Identidad y nacionalidad</translation>
    </message>
    <message>
        <source>If a later Notice to Appear opens a court case, the court also gets the new address.</source>
        <translation>Si un aviso de comparecencia posterior abre un caso en la corte, la corte también recibe la nueva dirección.</translation>
    </message>
    <message>
        <source>If afraid to be sent back or to another country</source>
        <translation>Si hay miedo de regresar o de ir a otro país</translation>
    </message>
    <message>
        <source>If officers come to the door</source>
        <translation>Si llegan oficiales a la puerta</translation>
    </message>
    <message>
        <source>If somebody is detained</source>
        <translation>Si alguien es detenido</translation>
    </message>
    <message>
        <source>If somebody is taken</source>
        <translation>Si se llevan a alguien</translation>
    </message>
    <message>
        <source>If someone is taken</source>
        <translation>Si se llevan a alguien</translation>
    </message>
    <message>
        <source>If that is impossible: an office nearby on that day, written down in the log.</source>
        <translation>Si eso es imposible: una oficina cercana ese mismo día, anotada en el registro.</translation>
    </message>
    <message>
        <source>Illness, pregnancy, injury, disability</source>
        <translation>Enfermedad, embarazo, lesión, discapacidad</translation>
    </message>
    <message>
        <source>ImmPolicyTracking: ICE memo on Form I-205 and home entry</source>
        <translation>ImmPolicyTracking: memo de ICE sobre el formulario I-205 y la entrada a casas</translation>
    </message>
    <message>
        <source>ImmPolicyTracking: expedited removal expanded (90 FR notice)</source>
        <translation>ImmPolicyTracking: se amplió la expulsión acelerada (aviso 90 FR)</translation>
    </message>
    <message>
        <source>Immigrant Defense Project: plan for childcare needs</source>
        <translation>Immigrant Defense Project: plan para el cuidado de los niños</translation>
    </message>
    <message>
        <source>Immigration Advocates Network legal directory</source>
        <translation>Directorio legal de Immigration Advocates Network</translation>
    </message>
    <message>
        <source>Immigration bond</source>
        <translation>Fianza de inmigración</translation>
    </message>
    <message>
        <source>Immigration court automated case information</source>
        <translation>Información automática de casos de la corte de inmigración</translation>
    </message>
    <message>
        <source>Immigration court automated case information (web)</source>
        <translation>Información automática de casos de la corte de inmigración (web)</translation>
    </message>
    <message>
        <source>In custody it can be hard to get.</source>
        <translation>Bajo custodia puede ser difícil conseguirlo.</translation>
    </message>
    <message>
        <source>It belongs to the move, with the day.</source>
        <translation>Es parte de la mudanza, con el día.</translation>
    </message>
    <message>
        <source>It can also go by mail or in person.</source>
        <translation>También puede ir por correo o en persona.</translation>
    </message>
    <message>
        <source>It can be a place where mail surely arrives.</source>
        <translation>Puede ser un lugar donde el correo llega seguro.</translation>
    </message>
    <message>
        <source>It can mean a monitor, visits or calls.</source>
        <translation>Puede ser un grillete, visitas o llamadas.</translation>
    </message>
    <message>
        <source>It comes from the ICE officer, before the move.</source>
        <translation>Lo da el oficial de ICE, antes de la mudanza.</translation>
    </message>
    <message>
        <source>It does not tell ICE, the court or USCIS.</source>
        <translation>No avisa a ICE, a la corte ni a USCIS.</translation>
    </message>
    <message>
        <source>It goes to the ICE officer. One law firm reads the paper as “within 48 hours”. Before is inside both.</source>
        <translation>Va al oficial de ICE. Un bufete de abogados lee el papel como “dentro de 48 horas”. Antes cumple con las dos.</translation>
    </message>
    <message>
        <source>It is printed on Form I-385. ICE also says: on papers from the border. How many digits it has is not published. It is not the A-number.</source>
        <translation>Está impreso en el formulario I-385. ICE dice también: en los papeles de la frontera. No se publica cuántos dígitos tiene. No es el número A.</translation>
    </message>
    <message>
        <source>It may also ask for the nationality.</source>
        <translation>También puede pedir la nacionalidad.</translation>
    </message>
    <message>
        <source>It may be later than the paper says. ICE says that this still meets the release rules: at 120 days when the paper says 60, after a year, or after parole ends. No source says that a booking makes parole longer.</source>
        <translation>Puede ser más tarde de lo que dice el papel. ICE dice que así también se cumplen las condiciones de la liberación: a los 120 días cuando el papel dice 60, después de un año, o después de que termine el parole. Ninguna fuente dice que reservar alargue el parole.</translation>
    </message>
    <message>
        <source>It may lead on into the ICE Portal.</source>
        <translation>Puede llevarle al portal de ICE (ICE Portal).</translation>
    </message>
    <message>
        <source>It may list other papers to bring.</source>
        <translation>Puede nombrar otros papeles para llevar.</translation>
    </message>
    <message>
        <source>It only sends mail on.</source>
        <translation>Solo reenvía el correo.</translation>
    </message>
    <message>
        <source>It says what you wrote and when. It does not say what an office or a court will think of it.</source>
        <translation>Dice lo que usted escribió y cuándo. No dice qué pensará una oficina o una corte.</translation>
    </message>
    <message>
        <source>Keep a copy of each email.</source>
        <translation>Guarde una copia de cada correo.</translation>
    </message>
    <message>
        <source>Keep a copy of what was sent.</source>
        <translation>Guarde una copia de lo que se envió.</translation>
    </message>
    <message>
        <source>Keep a picture of the proof page.</source>
        <translation>Guarde una imagen de la página de prueba.</translation>
    </message>
    <message>
        <source>Keep a scan.</source>
        <translation>Guarde una copia escaneada.</translation>
    </message>
    <message>
        <source>Keep at home</source>
        <translation>Se guarda en casa</translation>
    </message>
    <message>
        <source>Keep both here. The court or a lawyer can tell which one counts.</source>
        <translation>Guarde los dos aquí. La corte o un abogado puede decir cuál vale.</translation>
    </message>
    <message>
        <source>Keep calling.</source>
        <translation>Siga llamando.</translation>
    </message>
    <message>
        <source>Keep the confirmation here.</source>
        <translation>Guarde aquí la confirmación.</translation>
    </message>
    <message>
        <source>Keep the confirmation.</source>
        <translation>Guarde la confirmación.</translation>
    </message>
    <message>
        <source>Keep the number and a picture of the page.</source>
        <translation>Guarde el número y una imagen de la página.</translation>
    </message>
    <message>
        <source>Keep the originals. Ask for receipts and for copies.</source>
        <translation>Guarde los originales. Pida recibos y copias.</translation>
    </message>
    <message>
        <source>Keep the proof that it was filed.</source>
        <translation>Guarde la prueba de que se presentó.</translation>
    </message>
    <message>
        <source>Keep the receipt.</source>
        <translation>Guarde el recibo.</translation>
    </message>
    <message>
        <source>Know one phone number by heart or write it on your arm</source>
        <translation>Sepa un número de teléfono de memoria o escríbalo en el brazo</translation>
    </message>
    <message>
        <source>Languages of the scheduler: two (2021) or five</source>
        <translation>Idiomas del sitio de citas: dos (2021) o cinco</translation>
    </message>
    <message>
        <source>Law-firm reading of Form I-220B</source>
        <translation>Lectura del formulario I-220B por un bufete</translation>
    </message>
    <message>
        <source>LawHelpNY: finding a detained child or adult</source>
        <translation>LawHelpNY: cómo encontrar a un niño o adulto detenido</translation>
    </message>
    <message>
        <source>Lawyer&apos;s form</source>
        <translation>Formulario del abogado</translation>
    </message>
    <message>
        <source>Leave a full set of copies at home</source>
        <translation>Deje en casa un juego completo de copias</translation>
    </message>
    <message>
        <source>Leave a voicemail if you can.</source>
        <translation>Deje un mensaje de voz si puede.</translation>
    </message>
    <message>
        <source>Legal help</source>
        <translation>Ayuda legal</translation>
    </message>
    <message>
        <source>Less than 48 hours left?</source>
        <translation>¿Quedan menos de 48 horas?</translation>
    </message>
    <message>
        <source>Lets ICE talk to a named person</source>
        <translation>Permite que ICE hable con una persona nombrada</translation>
    </message>
    <message>
        <source>Letters and digits; length differs by country (source says 6 to 12). Record country of issue and expiry date. Record who holds it.</source>
        <translation>Letras y cifras; el largo cambia según el país (la fuente dice de 6 a 12). Anote el país que lo dio y la fecha de vencimiento. Anote quién lo tiene.</translation>
    </message>
    <message>
        <source>List of calls, emails, visits with proof</source>
        <translation>Lista de llamadas, correos y visitas, con pruebas</translation>
    </message>
    <message>
        <source>Login of the scheduler: Subject ID and birthplace, data on the I-385, or the Subject ID alone</source>
        <translation>Entrada al sitio de citas: Subject ID y lugar de nacimiento, datos del I-385, o solo el Subject ID</translation>
    </message>
    <message>
        <source>Look again after some hours.</source>
        <translation>Mire otra vez después de unas horas.</translation>
    </message>
    <message>
        <source>Look at the end date on the paper.</source>
        <translation>Mire la fecha final en el papel.</translation>
    </message>
    <message>
        <source>Look for a date, a time and a place.</source>
        <translation>Busque una fecha, una hora y un lugar.</translation>
    </message>
    <message>
        <source>Look for the form number in a corner at the top or the bottom of the page</source>
        <translation>Busque el número de formulario en una esquina, arriba o abajo de la página</translation>
    </message>
    <message>
        <source>Look once more at the papers from the border.</source>
        <translation>Mire otra vez los papeles de la frontera.</translation>
    </message>
    <message>
        <source>Look up a court date</source>
        <translation>Buscar una fecha de la corte</translation>
    </message>
    <message>
        <source>Mail forwarding with USPS</source>
        <translation>Reenvío de correo con USPS</translation>
    </message>
    <message>
        <source>Make an emergency plan</source>
        <translation>Hacer un plan de emergencia</translation>
    </message>
    <message>
        <source>Make sure a trusted person knows: lawyer contact, where papers are, full name, A-Number, birth date, birth country</source>
        <translation>Asegúrese de que una persona de confianza sepa: cómo contactar al abogado, dónde están los papeles, nombre completo, número A, fecha y país de nacimiento</translation>
    </message>
    <message>
        <source>Many people have none. Other ways are open.</source>
        <translation>Muchas personas no lo tienen. Hay otros caminos.</translation>
    </message>
    <message>
        <source>Marriage or divorce papers</source>
        <translation>Papeles de matrimonio o divorcio</translation>
    </message>
    <message>
        <source>Medical letters</source>
        <translation>Cartas médicas</translation>
    </message>
    <message>
        <source>Monitored under ISAP or ATD: the case officer is asked before moving and gets the new address</source>
        <translation>Con vigilancia ISAP o ATD: se pregunta al oficial del caso antes de mudarse, y recibe la nueva dirección</translation>
    </message>
    <message>
        <source>Monitoring rules, officer name, phone</source>
        <translation>Reglas de vigilancia, nombre del oficial, teléfono</translation>
    </message>
    <message>
        <source>Most calls are not answered, RIF says.</source>
        <translation>RIF dice que la mayoría de las llamadas no se contestan.</translation>
    </message>
    <message>
        <source>Motion to reopen an order made because the person missed court (exceptional circumstances)</source>
        <translation>Moción para reabrir una orden dada porque la persona faltó a la corte (circunstancias excepcionales)</translation>
    </message>
    <message>
        <source>Moving far away?</source>
        <translation>¿Se muda lejos?</translation>
    </message>
    <message>
        <source>Moving? The ISAP officer may want to know, too.</source>
        <translation>¿Se muda? El oficial de ISAP también puede querer saberlo.</translation>
    </message>
    <message>
        <source>Name an adult you trust.</source>
        <translation>Nombre a un adulto de confianza.</translation>
    </message>
    <message>
        <source>National ID or birth certificate</source>
        <translation>Cédula nacional o acta de nacimiento</translation>
    </message>
    <message>
        <source>National Immigration Detention Hotline (Freedom for Immigrants, NGO)</source>
        <translation>Línea nacional sobre detención (Freedom for Immigrants, ONG)</translation>
    </message>
    <message>
        <source>New Sanctuary Coalition: if a loved one is detained</source>
        <translation>New Sanctuary Coalition: si detienen a un ser querido</translation>
    </message>
    <message>
        <source>New address: 5 days or 5 business days</source>
        <translation>Nueva dirección: 5 días o 5 días hábiles</translation>
    </message>
    <message>
        <source>New entries can take hours. Nobody under 18 is shown. Try again with each spelling.</source>
        <translation>Las entradas nuevas pueden tardar horas. No aparece nadie menor de 18 años. Intente otra vez con cada forma de escribir el nombre.</translation>
    </message>
    <message>
        <source>News reports: D.C. Circuit reversed the block on the expansion (No. 25-5320)</source>
        <translation>Noticias: el Circuito de D.C. revocó el bloqueo de la ampliación (n.º 25-5320)</translation>
    </message>
    <message>
        <source>Next: the office, the detention line, the lawyer.</source>
        <translation>Después: la oficina, la línea de detención, el abogado.</translation>
    </message>
    <message>
        <source>No internet? The ICE line takes it, too.</source>
        <translation>¿Sin internet? La línea de ICE también la recibe.</translation>
    </message>
    <message>
        <source>No paper of ICE, but an ankle monitor, a phone app, or visits at home or at an office.</source>
        <translation>Ningún papel de ICE, pero sí un grillete, una aplicación del celular o visitas en casa o en una oficina.</translation>
    </message>
    <message>
        <source>No source that we read says that it does. A lawyer can tell you more.</source>
        <translation>Ninguna fuente que leímos dice que lo alargue. Un abogado puede decirle más.</translation>
    </message>
    <message>
        <source>Nobody answers</source>
        <translation>Nadie contesta</translation>
    </message>
    <message>
        <source>Nobody answers?</source>
        <translation>¿Nadie contesta?</translation>
    </message>
    <message>
        <source>Nolo and law-firm notes on Form G-56</source>
        <translation>Notas de Nolo y de bufetes sobre el formulario G-56</translation>
    </message>
    <message>
        <source>Not everybody has check-ins. Signs of one: a paper that says so, a Notice to Report, or ICE told the person to report in a set time.</source>
        <translation>No todos tienen check-ins. Señales de que hay uno: un papel que lo dice, un aviso para presentarse (Notice to Report), o que ICE le dijo a la persona que se presente en cierto plazo.</translation>
    </message>
    <message>
        <source>Not for ICE check-ins. It does not show a new hearing until the court sets it.</source>
        <translation>No es para citas con ICE (check-in). No muestra una audiencia nueva hasta que la corte la fija.</translation>
    </message>
    <message>
        <source>Not possible online?</source>
        <translation>¿No se puede por internet?</translation>
    </message>
    <message>
        <source>Notes of fear of return / third country</source>
        <translation>Notas sobre el miedo a volver o a un tercer país</translation>
    </message>
    <message>
        <source>Nothing found?</source>
        <translation>¿No aparece nada?</translation>
    </message>
    <message>
        <source>Nothing is printed: ICE says to book online.</source>
        <translation>No hay nada impreso: ICE dice que se reserve por internet.</translation>
    </message>
    <message>
        <source>Notice and Order of Expedited Removal</source>
        <translation>Aviso y orden de expulsión acelerada (Expedited Removal)</translation>
    </message>
    <message>
        <source>Notice and Order of Expedited Removal (Form I-860)</source>
        <translation>Aviso y orden de expulsión acelerada (Notice and Order of Expedited Removal, formulario I-860)</translation>
    </message>
    <message>
        <source>Notice of Hearing</source>
        <translation>Aviso de audiencia (Notice of Hearing)</translation>
    </message>
    <message>
        <source>Notice to Appear</source>
        <translation>Aviso de comparecencia (Notice to Appear)</translation>
    </message>
    <message>
        <source>Notice to Appear (Form I-862)</source>
        <translation>Aviso de comparecencia (Notice to Appear, formulario I-862)</translation>
    </message>
    <message>
        <source>Notice to Report</source>
        <translation>Aviso para presentarse (Notice to Report)</translation>
    </message>
    <message>
        <source>Notice to Report (Form I-385)</source>
        <translation>Aviso para presentarse (Notice to Report, formulario I-385)</translation>
    </message>
    <message>
        <source>Number of field offices: 24 or 25</source>
        <translation>Cantidad de oficinas regionales: 24 o 25</translation>
    </message>
    <message>
        <source>Number of one arrest/encounter in DHS records. Unverified: 3-letter station code + 2-digit year + 2-digit month + 6 digits, i.e. the same shape as a USCIS receipt number.</source>
        <translation>Número de un arresto o encuentro en los registros de DHS. Sin revisar: 3 letras de la estación + 2 cifras del año + 2 cifras del mes + 6 cifras, o sea, la misma forma que un número de recibo de USCIS.</translation>
    </message>
    <message>
        <source>Numbers to learn by heart</source>
        <translation>Números para saber de memoria</translation>
    </message>
    <message>
        <source>OMB/EOIR emergency revision of EOIR-33 and law-firm report</source>
        <translation>OMB/EOIR: revisión urgente del EOIR-33 e informe de un bufete de abogados</translation>
    </message>
    <message>
        <source>ORR National Call Center (parents of children in federal care)</source>
        <translation>Centro de llamadas de ORR (padres de niños bajo cuidado federal)</translation>
    </message>
    <message>
        <source>Of all pages, or at least of the page with the photo.</source>
        <translation>De todas las páginas, o al menos de la página con la foto.</translation>
    </message>
    <message>
        <source>Of open applications, of time in the United States, and of what is special: children’s birth papers, medical papers. The call-in letter (G-56) may list others.</source>
        <translation>De solicitudes pendientes, del tiempo en Estados Unidos y de lo especial de su caso: actas de nacimiento de los hijos, papeles médicos. La carta de citación (G-56) puede pedir otros.</translation>
    </message>
    <message>
        <source>Often that is the country of birth, but not always.</source>
        <translation>Muchas veces es el país de nacimiento, pero no siempre.</translation>
    </message>
    <message>
        <source>Older copies of the Immigration Court Practice Manual, ch. 3 (2008, 2013, c. 2020 copies)</source>
        <translation>Copias viejas del manual de práctica de la corte de inmigración, cap. 3 (copias de 2008, 2013 y cerca de 2020)</translation>
    </message>
    <message>
        <source>One for each person, with every receipt number.</source>
        <translation>Uno por cada persona, con cada número de recibo.</translation>
    </message>
    <message>
        <source>One form for each member of the family.</source>
        <translation>Un formulario por cada persona de la familia.</translation>
    </message>
    <message>
        <source>One key in the list of appointments keeps the day and the time.</source>
        <translation>Una tecla en la lista de citas guarda el día y la hora.</translation>
    </message>
    <message>
        <source>One number per person for life. DHS gives it; both ICE and the immigration court use it. Not everyone has one; some people wrongly end up with two.</source>
        <translation>Un número por persona para toda la vida. Lo da DHS; lo usan ICE y la corte de inmigración. No todos tienen uno; algunas personas reciben dos por error.</translation>
    </message>
    <message>
        <source>One number, three names: two more are in older texts.</source>
        <translation>Un número, tres nombres: hay otros dos en textos más viejos.</translation>
    </message>
    <message>
        <source>One page for the folder (never the fridge)</source>
        <translation>Una página para la carpeta (nunca para el refrigerador)</translation>
    </message>
    <message>
        <source>One per application. 3 letters + 10 digits (13 characters). Drop dashes, spaces and *.</source>
        <translation>Uno por solicitud. 3 letras + 10 cifras (13 signos). Se quitan guiones, espacios y *.</translation>
    </message>
    <message>
        <source>One phone number by heart, or on the arm.</source>
        <translation>Un número de teléfono de memoria, o en el brazo.</translation>
    </message>
    <message>
        <source>One question at a time. You can stop and go on later.</source>
        <translation>Una pregunta a la vez. Puede parar y seguir después.</translation>
    </message>
    <message>
        <source>Online Detainee Locator System about/FAQ (end-of-term archive)</source>
        <translation>Localizador de detenidos en línea: información y preguntas (archivo)</translation>
    </message>
    <message>
        <source>Online or by phone. Keep every answer. A new date counts once ICE has confirmed it.</source>
        <translation>Por internet o por teléfono. Guarde cada respuesta. Una fecha nueva vale cuando ICE la confirma.</translation>
    </message>
    <message>
        <source>Only a lawyer, or a representative approved by the DOJ, gives legal advice on immigration.</source>
        <translation>Solo un abogado, o un representante con aprobación del DOJ, da consejos legales de inmigración.</translation>
    </message>
    <message>
        <source>Only another time on the same day?</source>
        <translation>¿Solo otra hora el mismo día?</translation>
    </message>
    <message>
        <source>Open the ICE scheduler and choose a language.</source>
        <translation>Abra el sitio de citas de ICE y elija un idioma.</translation>
    </message>
    <message>
        <source>Open the ICE scheduler.</source>
        <translation>Abra el sitio de citas de ICE.</translation>
    </message>
    <message>
        <source>Open the form online. No login is needed.</source>
        <translation>Abra el formulario en el sitio de la corte. No hace falta una cuenta.</translation>
    </message>
    <message>
        <source>Open the locator.</source>
        <translation>Abra el localizador.</translation>
    </message>
    <message>
        <source>Open the page for a new address.</source>
        <translation>Abra la página para una dirección nueva.</translation>
    </message>
    <message>
        <source>Open the page of the court system.</source>
        <translation>Abra la página del sistema de cortes.</translation>
    </message>
    <message>
        <source>Open the page of the post office.</source>
        <translation>Abra la página del correo.</translation>
    </message>
    <message>
        <source>Open the page: Form AR-11, or your account.</source>
        <translation>Abra la página: formulario AR-11, o su cuenta.</translation>
    </message>
    <message>
        <source>Or ask for a copy.</source>
        <translation>O pida una copia.</translation>
    </message>
    <message>
        <source>Or call. A recording answers.</source>
        <translation>O llame. Contesta una grabación.</translation>
    </message>
    <message>
        <source>Or the exact name and the country.</source>
        <translation>Otra forma: el nombre exacto y el país.</translation>
    </message>
    <message>
        <source>Order of Release on Recognizance</source>
        <translation>Orden de libertad bajo palabra (Order of Release on Recognizance)</translation>
    </message>
    <message>
        <source>Order of Release on Recognizance (Form I-220A)</source>
        <translation>Orden de libertad bajo palabra (Order of Release on Recognizance, formulario I-220A)</translation>
    </message>
    <message>
        <source>Order of Supervision</source>
        <translation>Orden de supervisión (Order of Supervision)</translation>
    </message>
    <message>
        <source>Order of Supervision (Form I-220B), after a removal order</source>
        <translation>Orden de supervisión (Order of Supervision, formulario I-220B), después de una orden de expulsión</translation>
    </message>
    <message>
        <source>Original or copy? Sources differ.</source>
        <translation>¿Original o copia? Las fuentes no coinciden.</translation>
    </message>
    <message>
        <source>Other USCIS receipts</source>
        <translation>Otros recibos de USCIS</translation>
    </message>
    <message>
        <source>Other papers: nothing is needed before moving, except where the papers or an officer said so</source>
        <translation>Otros papeles: antes de mudarse no hace falta nada, salvo que los papeles o un oficial lo digan</translation>
    </message>
    <message>
        <source>Our own design choice, no outside source</source>
        <translation>Nuestra propia decisión, sin fuente externa</translation>
    </message>
    <message>
        <source>Page dated 2023-01-17; confirm it still runs.</source>
        <translation>Página del 17 de enero de 2023; confirme que todavía funciona.</translation>
    </message>
    <message>
        <source>Pages about check-ins with ICE and ISAP.</source>
        <translation>Páginas sobre las citas con ICE e ISAP (check-in).</translation>
    </message>
    <message>
        <source>Papers about money that was paid for the release.</source>
        <translation>Papeles sobre dinero que se pagó por la liberación.</translation>
    </message>
    <message>
        <source>Papers for 2 full years fit both readings. News of 2026 speaks of 2 years, ASAP of more than 14 days. A lawyer can tell you more.</source>
        <translation>Papeles de 2 años completos cumplen con las dos lecturas. Noticias de 2026 hablan de 2 años; ASAP, de más de 14 días. Un abogado puede decirle más.</translation>
    </message>
    <message>
        <source>Papers not known: treated like the strictest, ICE is asked in writing first</source>
        <translation>Papeles no conocidos: como los más estrictos, primero se pregunta a ICE por escrito</translation>
    </message>
    <message>
        <source>Papers of the company that runs ISAP</source>
        <translation>Papeles de la empresa que maneja ISAP</translation>
    </message>
    <message>
        <source>Parole end date</source>
        <translation>Fecha en que termina el parole</translation>
    </message>
    <message>
        <source>Parole ends soon</source>
        <translation>El parole termina pronto</translation>
    </message>
    <message>
        <source>Parole paper or stamp</source>
        <translation>Papel o sello de parole</translation>
    </message>
    <message>
        <source>Parole with Alternatives to Detention</source>
        <translation>Parole con alternativas a la detención (ATD)</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>Pasaporte</translation>
    </message>
    <message>
        <source>People 18 and over must have it on them by law</source>
        <translation>Por ley, las personas de 18 años o más deben llevarla consigo</translation>
    </message>
    <message>
        <source>People in custody or near removal come first.</source>
        <translation>Primero van personas bajo custodia o cerca de la expulsión.</translation>
    </message>
    <message>
        <source>People to call</source>
        <translation>Personas a quienes llamar</translation>
    </message>
    <message>
        <source>Permission to stay for a set time</source>
        <translation>Permiso para quedarse por un tiempo fijo</translation>
    </message>
    <message>
        <source>Permission to work; photo ID</source>
        <translation>Permiso para trabajar; identificación con foto</translation>
    </message>
    <message>
        <source>Pets and others who depend on me</source>
        <translation>Mascotas y otros que dependen de mí</translation>
    </message>
    <message>
        <source>Phone or address of a field office and of its check-in place differ</source>
        <translation>El teléfono o la dirección de una oficina regional y de su lugar de check-in son distintos</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>portugués</translation>
    </message>
    <message>
        <source>Press Confirm, and Confirm again.</source>
        <translation>Oprima “Confirm”, y otra vez “Confirm”.</translation>
    </message>
    <message>
        <source>Print it and give it to them.</source>
        <translation>Imprímalo y déselo a esas personas.</translation>
    </message>
    <message>
        <source>Printout, email, text or handwritten copy with number</source>
        <translation>Hoja impresa, correo, mensaje o copia a mano con el número</translation>
    </message>
    <message>
        <source>Privacy waiver</source>
        <translation>Permiso de privacidad (Privacy waiver)</translation>
    </message>
    <message>
        <source>Private companies run ISAP for ICE.</source>
        <translation>Empresas privadas manejan ISAP para ICE.</translation>
    </message>
    <message>
        <source>Proof each yearly fee was paid</source>
        <translation>Prueba de que se pagó cada cuota anual</translation>
    </message>
    <message>
        <source>Proof of address change with ICE</source>
        <translation>Prueba del cambio de dirección ante ICE</translation>
    </message>
    <message>
        <source>Proof of bond; keep for the refund</source>
        <translation>Prueba de la fianza; guárdela para la devolución</translation>
    </message>
    <message>
        <source>Proof of entry date</source>
        <translation>Prueba de la fecha de entrada</translation>
    </message>
    <message>
        <source>Proof of time in the U.S.</source>
        <translation>Prueba del tiempo en EE.&#xa0;UU.</translation>
    </message>
    <message>
        <source>Proof of time in the U.S.: 14 days in a guide, 2 years by the rule in force, as news reports say</source>
        <translation>Pruebas de tiempo en EE.&#xa0;UU.: 14 días en una guía, 2 años por la regla vigente, según las noticias</translation>
    </message>
    <message>
        <source>Proof you care for someone</source>
        <translation>Prueba de que usted cuida a alguien</translation>
    </message>
    <message>
        <source>Punjabi</source>
        <translation>panyabí</translation>
    </message>
    <message>
        <source>Questions? USCIS has a phone line.</source>
        <translation>¿Preguntas? USCIS tiene una línea telefónica.</translation>
    </message>
    <message>
        <source>RIF (New York) guide: ICE check-in appointments</source>
        <translation>Guía de RIF (Nueva York): citas con ICE (check-in)</translation>
    </message>
    <message>
        <source>RIF names a free session each week.</source>
        <translation>RIF nombra una sesión gratis cada semana.</translation>
    </message>
    <message>
        <source>RIF names a free session each week: Thursday at noon, New York time. The page has no date.</source>
        <translation>RIF anuncia una sesión gratuita cada semana: los jueves al mediodía, hora de Nueva York. La página no tiene fecha.</translation>
    </message>
    <message>
        <source>RIF says that a change online is then not possible. ASAP says to try the website, then the phone. Both stand here.</source>
        <translation>RIF dice que entonces no se puede cambiar por internet. ASAP dice que se intente en el sitio y después por teléfono. Aquí están las dos cosas.</translation>
    </message>
    <message>
        <source>RIF says that there is no duty to open without a judge’s warrant. An ICE memo of May 2025 says that officers may use Form I-205 and force to enter the home of a person with a final order. Courts are looking at it.</source>
        <translation>RIF dice que no hay obligación de abrir sin la orden de un juez. Un memorando de ICE de mayo de 2025 dice que los oficiales pueden usar el formulario I-205 y la fuerza para entrar en la casa de una persona con una orden final. Las cortes lo están revisando.</translation>
    </message>
    <message>
        <source>RIF, New York</source>
        <translation>RIF, Nueva York</translation>
    </message>
    <message>
        <source>Release rules and check-in details</source>
        <translation>Reglas de la libertad y datos de las citas (check-in)</translation>
    </message>
    <message>
        <source>Removal to a third country can come with little notice.</source>
        <translation>La expulsión a un tercer país puede llegar con poco aviso.</translation>
    </message>
    <message>
        <source>Report of attempts to reach ICE</source>
        <translation>Informe de intentos de contactar a ICE</translation>
    </message>
    <message>
        <source>Report to ICE within N days (often 60) as on the paper</source>
        <translation>Presentarse a ICE en los días que dice el papel (muchas veces 60)</translation>
    </message>
    <message>
        <source>Reports of 2025 speak of 24 or of 6 hours. They say that fear is looked at only for people who speak of it. Courts are looking at this.</source>
        <translation>Informes de 2025 hablan de 24 o de 6 horas. Dicen que el miedo se evalúa solo si la persona lo dice. Las cortes lo están revisando.</translation>
    </message>
    <message>
        <source>Reports on ICE third-country removal memo of 2025-07-09</source>
        <translation>Informes sobre el memorando de ICE de expulsión a terceros países del 9 de julio de 2025</translation>
    </message>
    <message>
        <source>Rules after a removal order; has a sheet where visits are written</source>
        <translation>Reglas después de una orden de expulsión; tiene una hoja donde se anotan las visitas</translation>
    </message>
    <message>
        <source>SSA card</source>
        <translation>tarjeta de SSA</translation>
    </message>
    <message>
        <source>Saturday moves to Friday before; Sunday to Monday after; Jan 1 on Saturday is observed Dec 31 of the year before</source>
        <translation>Un sábado pasa al viernes anterior; un domingo, al lunes siguiente; un 1 de enero en sábado se observa el 31 de diciembre del año anterior</translation>
    </message>
    <message>
        <source>Save it under Appointments, with a scan of the paper.</source>
        <translation>Guárdela en Citas, con una copia escaneada del papel.</translation>
    </message>
    <message>
        <source>Save the number, the place, the day and the time, and add a picture of the page. ICE says that such details can show that a person tried.</source>
        <translation>Guarde el número, el lugar, el día y la hora, y agregue una imagen de la página. ICE dice que esos datos pueden mostrar que la persona lo intentó.</translation>
    </message>
    <message>
        <source>Save your wish as “asked for”. Here the old date stays in front until you add a confirmation.</source>
        <translation>Guárdela como “pedida”. Aquí la fecha anterior queda al frente hasta que usted agregue una confirmación.</translation>
    </message>
    <message>
        <source>Say the name, the phone number and the A-number. It is not always possible to leave one.</source>
        <translation>Diga el nombre, el teléfono y el número A. No siempre se puede dejar un mensaje.</translation>
    </message>
    <message>
        <source>Say which release papers there are.</source>
        <translation>Diga qué papeles de liberación hay.</translation>
    </message>
    <message>
        <source>Says why DHS wants removal; starts a court case; may show first hearing</source>
        <translation>Dice por qué DHS quiere la expulsión; empieza un caso en la corte; puede mostrar la primera audiencia</translation>
    </message>
    <message>
        <source>Says “Notice and Order of Expedited Removal”. Form number I-860.</source>
        <translation>Dice “Notice and Order of Expedited Removal”. Número de formulario: I-860.</translation>
    </message>
    <message>
        <source>Says “Notice to Appear” at the top. Form number I-862.</source>
        <translation>Arriba dice “Notice to Appear”. Número de formulario: I-862.</translation>
    </message>
    <message>
        <source>Says “Notice to Report”. Form number I-385. It may give a limit, often 60 days.</source>
        <translation>Dice “Notice to Report”. Número de formulario: I-385. Puede dar un plazo, muchas veces de 60 días.</translation>
    </message>
    <message>
        <source>Says “Order of Release on Recognizance”. Form number I-220A. The check-in date stands here.</source>
        <translation>Dice “Order of Release on Recognizance”. Número de formulario: I-220A. Aquí está la fecha del check-in.</translation>
    </message>
    <message>
        <source>Says “Order of Supervision”. Form number I-220B. It comes with a sheet for each visit.</source>
        <translation>Dice “Order of Supervision”. Número de formulario: I-220B. Viene con una hoja para cada visita.</translation>
    </message>
    <message>
        <source>See if a date is already there before you book.</source>
        <translation>Vea si ya hay una fecha antes de reservar.</translation>
    </message>
    <message>
        <source>See which papers there are.</source>
        <translation>Vea qué papeles hay.</translation>
    </message>
    <message>
        <source>Shown after booking; the page can be printed, emailed, texted or copied by hand. Format not published: accept any text.</source>
        <translation>Se muestra después de pedir la cita; la página se puede imprimir, mandar por correo o mensaje, o copiar a mano. La forma no está publicada: se acepta cualquier texto.</translation>
    </message>
    <message>
        <source>Shows asylum filed</source>
        <translation>Muestra que se pidió asilo</translation>
    </message>
    <message>
        <source>Shows lawyer speaks for you</source>
        <translation>Muestra que el abogado habla por usted</translation>
    </message>
    <message>
        <source>Shows something is pending</source>
        <translation>Muestra que hay algo en trámite</translation>
    </message>
    <message>
        <source>Shows something was granted</source>
        <translation>Muestra que algo fue aprobado</translation>
    </message>
    <message>
        <source>Shows when the person came</source>
        <translation>Muestra cuándo llegó la persona</translation>
    </message>
    <message>
        <source>Sign it before a visit, if you want it.</source>
        <translation>Fírmelo antes de una visita, si lo quiere.</translation>
    </message>
    <message>
        <source>So that letters find the new home.</source>
        <translation>Para que las cartas lleguen a la casa nueva.</translation>
    </message>
    <message>
        <source>Social Security card</source>
        <translation>Tarjeta del Seguro Social</translation>
    </message>
    <message>
        <source>Sole caregiver, nursing, disabled relative</source>
        <translation>Única persona que cuida, lactancia, familiar con discapacidad</translation>
    </message>
    <message>
        <source>Some lines are not for check-ins.</source>
        <translation>Algunas líneas no son para check-ins.</translation>
    </message>
    <message>
        <source>Somebody can come along.</source>
        <translation>Alguien puede acompañar.</translation>
    </message>
    <message>
        <source>Somebody else asks? A form is needed.</source>
        <translation>¿Lo pide otra persona? Hace falta un formulario.</translation>
    </message>
    <message>
        <source>Somebody who can pick up the children, who has the lawyer’s number and knows where the papers are.</source>
        <translation>Alguien que pueda recoger a los niños, que tenga el número del abogado y sepa dónde están los papeles.</translation>
    </message>
    <message>
        <source>Somebody you trust knows the plan.</source>
        <translation>Alguien de confianza conoce el plan.</translation>
    </message>
    <message>
        <source>Someone helps me (lawyer, friend)</source>
        <translation>Alguien me ayuda (abogado, amigo)</translation>
    </message>
    <message>
        <source>Sources say 10 days, or 5 business days.</source>
        <translation>Las fuentes dicen 10 días, o 5 días hábiles.</translation>
    </message>
    <message>
        <source>Sources say 5 days, or 5 business days.</source>
        <translation>Las fuentes dicen 5 días, o 5 días hábiles.</translation>
    </message>
    <message>
        <source>Sources say 5 days, or 5 working days.</source>
        <translation>Las fuentes dicen 5 días, o 5 días laborables.</translation>
    </message>
    <message>
        <source>Sources say that not telling can be a misdemeanor.</source>
        <translation>Algunas fuentes dicen que no avisar puede ser un delito menor.</translation>
    </message>
    <message>
        <source>Sources say: do not run, fight, lie or block.</source>
        <translation>Las fuentes dicen: no corra, no pelee, no mienta, no bloquee.</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>español</translation>
    </message>
    <message>
        <source>Special circumstances</source>
        <translation>Circunstancias especiales</translation>
    </message>
    <message>
        <source>Spouse/parent citizen or resident</source>
        <translation>Cónyuge, madre o padre ciudadano o residente</translation>
    </message>
    <message>
        <source>Status proof of close family</source>
        <translation>Prueba del estatus de familiares cercanos</translation>
    </message>
    <message>
        <source>Stay calm. You may stay silent.</source>
        <translation>Mantenga la calma. Puede guardar silencio.</translation>
    </message>
    <message>
        <source>Stay request or order</source>
        <translation>Solicitud u orden de suspensión</translation>
    </message>
    <message>
        <source>Subject ID</source>
        <translation>Subject ID</translation>
    </message>
    <message>
        <source>TPS papers</source>
        <translation>Papeles de TPS</translation>
    </message>
    <message>
        <source>Table on the ICE page: after asking USCIS for a credible-fear interview, USCIS also gets the new address</source>
        <translation>Tabla de la página de ICE: después de pedir a USCIS una entrevista de miedo creíble, USCIS también recibe la nueva dirección</translation>
    </message>
    <message>
        <source>Table on the ICE page: with a Notice to Appear (I-862), ICE and the immigration court get the new address</source>
        <translation>Tabla de la página de ICE: con un aviso de comparecencia (I-862), ICE y la corte de inmigración reciben la nueva dirección</translation>
    </message>
    <message>
        <source>Table on the ICE page: with a Notice to Report (I-385), ICE gets the new address</source>
        <translation>Tabla de la página de ICE: con un aviso para presentarse (I-385), ICE recibe la nueva dirección</translation>
    </message>
    <message>
        <source>Table on the ICE page: with expedited removal papers (I-860), ICE and USCIS get the new address</source>
        <translation>Tabla de la página de ICE: con papeles de expulsión acelerada (I-860), ICE y USCIS reciben la nueva dirección</translation>
    </message>
    <message>
        <source>Table on the ICE page: with parole and Alternatives to Detention, ICE gets the new address, and USCIS only if a work permit was requested</source>
        <translation>Tabla de la página de ICE: con parole y alternativas a la detención, ICE recibe la nueva dirección, y USCIS solo si se pidió un permiso de trabajo</translation>
    </message>
    <message>
        <source>Take a picture of an error. It belongs to the try.</source>
        <translation>Tome una imagen del error. Es parte del intento.</translation>
    </message>
    <message>
        <source>Take a picture of the page and write down the try. Then there is the phone.</source>
        <translation>Tome una imagen de la página y anote el intento. Después queda el teléfono.</translation>
    </message>
    <message>
        <source>Talk it over and review</source>
        <translation>Hablarlo y revisarlo</translation>
    </message>
    <message>
        <source>Talk to a lawyer before you go, if you can</source>
        <translation>Hable con un abogado antes de ir, si puede</translation>
    </message>
    <message>
        <source>Talk with a lawyer for free</source>
        <translation>Hablar gratis con un abogado</translation>
    </message>
    <message>
        <source>Tell ICE a new address</source>
        <translation>Avisar a ICE de una dirección nueva</translation>
    </message>
    <message>
        <source>Tell ICE the new address</source>
        <translation>Avisar a ICE la nueva dirección</translation>
    </message>
    <message>
        <source>Tell USCIS (AR-11 or online), list all receipts</source>
        <translation>Avisar a USCIS (AR-11 o por internet), con todos los recibos</translation>
    </message>
    <message>
        <source>Tell USCIS a new address</source>
        <translation>Avisar a USCIS de una dirección nueva</translation>
    </message>
    <message>
        <source>Tell the ICE officer in writing about a move</source>
        <translation>Avisar por escrito al oficial de ICE de una mudanza</translation>
    </message>
    <message>
        <source>Tell the court a new address</source>
        <translation>Avisar a la corte de una dirección nueva</translation>
    </message>
    <message>
        <source>Tells the person to report to ICE, often in 60 days; shows Subject ID</source>
        <translation>Pide a la persona que se presente ante ICE, a menudo en 60 días; muestra el Subject ID</translation>
    </message>
    <message>
        <source>Temporary Protected Status proof</source>
        <translation>Prueba del Estatus de Protección Temporal</translation>
    </message>
    <message>
        <source>That is why each try is written down.</source>
        <translation>Por eso se anota cada intento.</translation>
    </message>
    <message>
        <source>The A-number has nine digits here, with zeros in front.</source>
        <translation>Aquí el número A tiene nueve dígitos, con ceros al principio.</translation>
    </message>
    <message>
        <source>The A-number, one more thing that shows who it is, a phone and an email that works.</source>
        <translation>El número A, otro dato que muestre quién es, un teléfono y un correo que funcione.</translation>
    </message>
    <message>
        <source>The DOJ roster</source>
        <translation>La lista del DOJ</translation>
    </message>
    <message>
        <source>The I-385 itself may give a limit, often 60 days</source>
        <translation>El I-385 mismo puede dar un plazo, muchas veces de 60 días</translation>
    </message>
    <message>
        <source>The ICE Check-In App is only for people whom ICE enrolled.</source>
        <translation>La ICE Check-In App es solo para personas que ICE inscribió.</translation>
    </message>
    <message>
        <source>The ICE page also names mail forwarding with the post office (USPS). It informs no agency.</source>
        <translation>La página de ICE también nombra el reenvío de correo (USPS). Eso no avisa a ninguna agencia.</translation>
    </message>
    <message>
        <source>The copy we read does not hold it. It goes to the Senior Reviewing Official.</source>
        <translation>La copia que leímos no la tiene. Va al “Senior Reviewing Official”.</translation>
    </message>
    <message>
        <source>The court (EOIR) has a list of lawyers and groups that work for free.</source>
        <translation>La corte (EOIR) tiene una lista de abogados y grupos que trabajan gratis.</translation>
    </message>
    <message>
        <source>The court changes its records only by this form.</source>
        <translation>La corte cambia sus registros solo con este formulario.</translation>
    </message>
    <message>
        <source>The court changes its records only from this form.</source>
        <translation>La corte cambia sus datos solo con este formulario.</translation>
    </message>
    <message>
        <source>The court has a list of free legal help.</source>
        <translation>La corte tiene una lista de ayuda legal gratis.</translation>
    </message>
    <message>
        <source>The court has no separate public case number: the A-Number is the case key. Store court city, judge name, hearing type, next hearing date/time, detained or non-detained.</source>
        <translation>La corte no tiene otro número público de caso: el número A es la clave del caso. Se guardan la ciudad de la corte, el nombre del juez, el tipo de audiencia, la fecha y hora de la próxima audiencia, y si la persona está detenida o no.</translation>
    </message>
    <message>
        <source>The court, USCIS and the post office have their own ways.</source>
        <translation>La corte, USCIS y el correo tienen sus propios caminos.</translation>
    </message>
    <message>
        <source>The day on which parole ends stands on the paper.</source>
        <translation>El día en que termina el parole está en el papel.</translation>
    </message>
    <message>
        <source>The detention line (DRIL)</source>
        <translation>La línea de detención (DRIL)</translation>
    </message>
    <message>
        <source>The detention line (DRIL) is about people in custody. The tip line takes reports about crimes. No source says that they can change a date.</source>
        <translation>La línea de detención (DRIL) es sobre personas bajo custodia. La línea de denuncias recibe reportes de delitos. Ninguna fuente dice que puedan cambiar una fecha.</translation>
    </message>
    <message>
        <source>The directory lists offices and check-in places, with source and date. Your paper or officer may give another number. Add it there, with the day.</source>
        <translation>El directorio tiene oficinas y lugares de check-in, con fuente y fecha. Su papel o su oficial puede dar otro número. Agréguelo allí, con el día.</translation>
    </message>
    <message>
        <source>The directory of this program lists other offices of ICE.</source>
        <translation>El directorio de este programa tiene otras oficinas de ICE.</translation>
    </message>
    <message>
        <source>The door: nobody has to open without a warrant signed by a judge; a memo of ICE says that Form I-205 is enough for people with a final order</source>
        <translation>La puerta: nadie tiene que abrir sin una orden firmada por un juez; un memorando de ICE dice que el formulario I-205 basta para personas con una orden final</translation>
    </message>
    <message>
        <source>The end date, a booking, and questions for the visit.</source>
        <translation>La fecha final, una reserva y preguntas para la visita.</translation>
    </message>
    <message>
        <source>The family looks for the person.</source>
        <translation>La familia busca a la persona.</translation>
    </message>
    <message>
        <source>The home address belongs here.</source>
        <translation>Aquí va la dirección de la casa.</translation>
    </message>
    <message>
        <source>The immigration court’s list of free legal help</source>
        <translation>La lista de ayuda legal gratuita de la corte de inmigración</translation>
    </message>
    <message>
        <source>The last page shows the details and a confirmation number. Print it, send it to yourself or copy it by hand. Then press End Session.</source>
        <translation>La última página muestra los detalles y un número de confirmación. Imprímala, envíesela o cópiela a mano. Después oprima “End Session”.</translation>
    </message>
    <message>
        <source>The name as ICE wrote it. The birth date helps to tell people apart.</source>
        <translation>El nombre como lo escribió ICE. La fecha de nacimiento ayuda a distinguir personas.</translation>
    </message>
    <message>
        <source>The name of a court, the signature of a judge or magistrate, and the right address. Forms I-200 and I-205 are signed by an officer, not a judge.</source>
        <translation>El nombre de una corte, la firma de un juez o magistrado y la dirección correcta. Los formularios I-200 e I-205 los firma un oficial, no un juez.</translation>
    </message>
    <message>
        <source>The notice can still go out now, in writing. Keep proof of the hour.</source>
        <translation>El aviso todavía se puede enviar ahora, por escrito. Guarde prueba de la hora.</translation>
    </message>
    <message>
        <source>The officer, the ICE line and the local office can be asked, too.</source>
        <translation>También se puede preguntar al oficial, a la línea de ICE y a la oficina local.</translation>
    </message>
    <message>
        <source>The old date counts until ICE confirms another.</source>
        <translation>La fecha anterior vale hasta que ICE confirme otra.</translation>
    </message>
    <message>
        <source>The old date stays until there is proof of a new one.</source>
        <translation>La fecha anterior sigue hasta que haya prueba de una nueva.</translation>
    </message>
    <message>
        <source>The other one is a typing mistake on the page.</source>
        <translation>El otro es un error de escritura de la página.</translation>
    </message>
    <message>
        <source>The page for release papers says where each form number is printed.</source>
        <translation>La página de papeles de liberación dice dónde está impreso el número de cada formulario.</translation>
    </message>
    <message>
        <source>The page is from January 2023.</source>
        <translation>La página es de enero de 2023.</translation>
    </message>
    <message>
        <source>The page offers the three nearest offices.</source>
        <translation>La página ofrece las tres oficinas más cercanas.</translation>
    </message>
    <message>
        <source>The page “Find someone” holds all of it.</source>
        <translation>La página “Encontrar a alguien” lo tiene todo.</translation>
    </message>
    <message>
        <source>The paper and the page differ?</source>
        <translation>¿El papel y la página no coinciden?</translation>
    </message>
    <message>
        <source>The papers of the bond or a G-56, if there is one</source>
        <translation>Los papeles de la fianza o un G-56, si lo hay</translation>
    </message>
    <message>
        <source>The person’s own address goes to the court.</source>
        <translation>La dirección de la persona va a la corte.</translation>
    </message>
    <message>
        <source>The report puts all tries on paper.</source>
        <translation>El informe pone todos los intentos en papel.</translation>
    </message>
    <message>
        <source>The reporting sheet goes along to each visit.</source>
        <translation>La hoja de presentaciones se lleva a cada visita.</translation>
    </message>
    <message>
        <source>The scheduler asks for Subject ID and the birthplace that the person gave at the border; the locator asks for country of birth. Store both the true value and the value printed on the papers, because a spelling or wrong entry in the papers must be typed as printed.</source>
        <translation>El programador de citas pide el Subject ID y el lugar de nacimiento que la persona dio en la frontera; el localizador pide el país de nacimiento. Guarde el dato verdadero y el dato impreso en los papeles, porque un error en los papeles se escribe como está impreso.</translation>
    </message>
    <message>
        <source>The source gives no link to Form 60-001. Write down the day you looked.</source>
        <translation>La fuente no da un enlace al formulario 60-001. Anote el día en que miró.</translation>
    </message>
    <message>
        <source>The time differs from person to person.</source>
        <translation>El tiempo varía de persona a persona.</translation>
    </message>
    <message>
        <source>The visit, papers and monitors</source>
        <translation>La visita, los papeles y el grillete</translation>
    </message>
    <message>
        <source>The website may work on another day.</source>
        <translation>El sitio puede funcionar otro día.</translation>
    </message>
    <message>
        <source>The “in care of” lines were taken off the form in 2026.</source>
        <translation>Las líneas “in care of” se quitaron del formulario en 2026.</translation>
    </message>
    <message>
        <source>Then try the ICE Services Line.</source>
        <translation>Después intente con la línea de servicios de ICE (ICE Services Line).</translation>
    </message>
    <message>
        <source>There is no Subject ID</source>
        <translation>No hay Subject ID</translation>
    </message>
    <message>
        <source>These are the topics that ICE names.</source>
        <translation>Estos son los temas que nombra ICE.</translation>
    </message>
    <message>
        <source>They have the name, the A-number, the birth date and the country.</source>
        <translation>Tiene el nombre, el número A, la fecha de nacimiento y el país.</translation>
    </message>
    <message>
        <source>This is before the courts.</source>
        <translation>Esto está en las cortes.</translation>
    </message>
    <message>
        <source>This page also says what a missed check-in can lead to. You can stop at any time.</source>
        <translation>Esta página también dice qué puede pasar después de faltar a un check-in. Puede parar en cualquier momento.</translation>
    </message>
    <message>
        <source>This page is about being taken into custody. You can stop at any time.</source>
        <translation>Esta página habla de una detención. Puede parar en cualquier momento.</translation>
    </message>
    <message>
        <source>This page says all non-detained Virginia/DC cases report to Fairfax, while the DC page lists Chantilly: confirm.</source>
        <translation>Esta página dice que todos los casos de Virginia y DC sin detención van a Fairfax, pero la página de DC dice Chantilly: confirme.</translation>
    </message>
    <message>
        <source>This page speaks of people in custody. You can stop at any time.</source>
        <translation>Esta página habla de personas bajo custodia. Puede parar en cualquier momento.</translation>
    </message>
    <message>
        <source>This tells only ICE.</source>
        <translation>Esto avisa solo a ICE.</translation>
    </message>
    <message>
        <source>Thursdays at noon in New York. The page has no date: look first if it is still so.</source>
        <translation>Los jueves al mediodía en Nueva York. La página no tiene fecha: mire primero si sigue así.</translation>
    </message>
    <message>
        <source>Ties and good conduct</source>
        <translation>Lazos y buena conducta</translation>
    </message>
    <message>
        <source>Time of day: any time that day, or only in the posted hours of the office</source>
        <translation>Hora del día: a cualquier hora de ese día, o solo en el horario publicado de la oficina</translation>
    </message>
    <message>
        <source>To have a monitor taken off: ask the officer or a lawyer.</source>
        <translation>Para que quiten un grillete: pregunte al oficial o a un abogado.</translation>
    </message>
    <message>
        <source>To tell a judge in another paper is not enough. A letter about a hearing could go to the old place, and a judge can order removal of a person who is not there.</source>
        <translation>Decirlo a un juez en otro papel no basta. Una carta sobre una audiencia podría llegar a la dirección anterior, y un juez puede ordenar la expulsión de quien no está.</translation>
    </message>
    <message>
        <source>Top of the ICE page: USCIS gets the new address when something was filed with it</source>
        <translation>Arriba en la página de ICE: USCIS recibe la nueva dirección cuando se presentó algo ahí</translation>
    </message>
    <message>
        <source>Top of the ICE page: the court gets the new address when a court case is pending</source>
        <translation>Arriba en la página de ICE: la corte recibe la nueva dirección cuando hay un caso pendiente en la corte</translation>
    </message>
    <message>
        <source>Travel and citizenship proof</source>
        <translation>Prueba de ciudadanía y para viajar</translation>
    </message>
    <message>
        <source>Tries on other days and at other hours make a better record.</source>
        <translation>Los intentos en otros días y a otras horas dan un mejor registro.</translation>
    </message>
    <message>
        <source>Try the officer or the local office, too.</source>
        <translation>Intente también con el oficial o la oficina local.</translation>
    </message>
    <message>
        <source>Try the officer or the local office.</source>
        <translation>Intente con el oficial o la oficina local.</translation>
    </message>
    <message>
        <source>Two papers ask for something before the move.</source>
        <translation>Dos papeles piden algo antes de la mudanza.</translation>
    </message>
    <message>
        <source>Two readings stand side by side.</source>
        <translation>Hay dos lecturas, una al lado de la otra.</translation>
    </message>
    <message>
        <source>Two sources say that any time on that day is enough. But offices post short hours, some from 9 to 11 a.m., some on one day of a month. The time on the paper, inside the posted hours, fits both.</source>
        <translation>Dos fuentes dicen que basta cualquier hora de ese día. Pero las oficinas publican horarios cortos: algunas de 9 a 11 a. m., algunas un día al mes. La hora del papel, dentro del horario publicado, cumple con las dos.</translation>
    </message>
    <message>
        <source>Two tasks, not one.</source>
        <translation>Son dos tareas, no una.</translation>
    </message>
    <message>
        <source>Type both just as they stand on the papers from the border, mistakes too. Then solve the puzzle and press Submit.</source>
        <translation>Escriba los dos tal como están en los papeles de la frontera, también con errores. Después haga la prueba de que no es un robot y oprima “Submit”.</translation>
    </message>
    <message>
        <source>Type both just as they stand on the papers from the border.</source>
        <translation>Escriba los dos tal como están en los papeles de la frontera.</translation>
    </message>
    <message>
        <source>Type the Subject ID and the birthplace.</source>
        <translation>Escriba el Subject ID y el lugar de nacimiento.</translation>
    </message>
    <message>
        <source>Type the address and choose an office.</source>
        <translation>Escriba la dirección y elija una oficina.</translation>
    </message>
    <message>
        <source>U.S. Postal Service mail forwarding</source>
        <translation>Reenvío de correo del Servicio Postal de EE.&#xa0;UU.</translation>
    </message>
    <message>
        <source>U.S. passport of child</source>
        <translation>Pasaporte de EE.&#xa0;UU. del hijo o hija</translation>
    </message>
    <message>
        <source>U.S. passport or certificate</source>
        <translation>pasaporte o certificado de EE.&#xa0;UU.</translation>
    </message>
    <message>
        <source>USCIS Contact Center</source>
        <translation>Centro de contacto de USCIS</translation>
    </message>
    <message>
        <source>USCIS Contact Center hours (law-firm and reference pages quoting USCIS)</source>
        <translation>Horario del centro de contacto de USCIS (páginas de bufetes y de consulta que citan a USCIS)</translation>
    </message>
    <message>
        <source>USCIS change of address (AR-11 / online account)</source>
        <translation>Cambio de dirección ante USCIS (AR-11 o cuenta en línea)</translation>
    </message>
    <message>
        <source>USCIS change of address within 10 days (NAFSA, law-firm and university pages)</source>
        <translation>Cambio de dirección ante USCIS en 10 días (páginas de NAFSA, bufetes y universidades)</translation>
    </message>
    <message>
        <source>USCIS glossary via public.law and reference pages: A-number, receipt number</source>
        <translation>Glosario de USCIS en public.law y páginas de consulta: número A, número de recibo</translation>
    </message>
    <message>
        <source>USCIS/legal-aid anti-fraud guidance (copies)</source>
        <translation>Guía contra el fraude de USCIS y ayuda legal (copias)</translation>
    </message>
    <message>
        <source>USCIS: 10 days in general, 5 business days on the ICE page</source>
        <translation>USCIS: 10 días en general, 5 días hábiles en la página de ICE</translation>
    </message>
    <message>
        <source>VESL (2021)</source>
        <translation>VESL (2021)</translation>
    </message>
    <message>
        <source>We could not see its fields. These are likely.</source>
        <translation>No pudimos ver sus campos. Estos son probables.</translation>
    </message>
    <message>
        <source>Wear comfortable clothes; bring a sweater or jacket</source>
        <translation>Use ropa cómoda; lleve un suéter o una chaqueta</translation>
    </message>
    <message>
        <source>What a judge’s warrant shows.</source>
        <translation>Qué muestra la orden de un juez.</translation>
    </message>
    <message>
        <source>What happened, when, and who saw it.</source>
        <translation>Qué pasó, cuándo, y quién lo vio.</translation>
    </message>
    <message>
        <source>What happened, who, when; keep private</source>
        <translation>Qué pasó, quién, cuándo; guárdelo en privado</translation>
    </message>
    <message>
        <source>What is missing is shown. It can be printed all the same.</source>
        <translation>Se muestra lo que falta. Se puede imprimir de todos modos.</translation>
    </message>
    <message>
        <source>What one source says about it.</source>
        <translation>Lo que dice una fuente.</translation>
    </message>
    <message>
        <source>What sources say to the person and to the family.</source>
        <translation>Lo que dicen las fuentes a la persona y a la familia.</translation>
    </message>
    <message>
        <source>What the ICE scheduler asks, in its order.</source>
        <translation>Lo que pregunta el sitio de citas de ICE, en su orden.</translation>
    </message>
    <message>
        <source>What to keep of each call, email and visit.</source>
        <translation>Qué guardar de cada llamada, correo y visita.</translation>
    </message>
    <message>
        <source>What to say, what to try next, what to keep.</source>
        <translation>Qué decir, qué intentar después, qué guardar.</translation>
    </message>
    <message>
        <source>What to type, and what if nothing is found.</source>
        <translation>Qué escribir, y qué hacer si no aparece nada.</translation>
    </message>
    <message>
        <source>What your paper or officer says comes first. Who does not know the papers can ask ICE in writing first.</source>
        <translation>Lo que dice su papel o su oficial va primero. Quien no sabe qué papeles tiene puede preguntar primero a ICE por escrito.</translation>
    </message>
    <message>
        <source>When a date is printed on the paper, no new booking is needed.</source>
        <translation>Cuando hay una fecha impresa en el papel, no hace falta otra reserva.</translation>
    </message>
    <message>
        <source>When a paper gives no date, time or place, the check-in is booked online.</source>
        <translation>Cuando un papel no da fecha, hora ni lugar, el check-in se reserva por internet.</translation>
    </message>
    <message>
        <source>Where free help is listed, and a question sheet.</source>
        <translation>Dónde hay listas de ayuda gratis, y una hoja de preguntas.</translation>
    </message>
    <message>
        <source>Where papers are</source>
        <translation>Dónde están los papeles</translation>
    </message>
    <message>
        <source>Who leaves this out may wait longer. Write down the day.</source>
        <translation>Quien no lo hace puede esperar más. Anote el día.</translation>
    </message>
    <message>
        <source>Who tells USCIS?</source>
        <translation>¿Quién avisa a USCIS?</translation>
    </message>
    <message>
        <source>Whom to call, what to have ready, what to write down.</source>
        <translation>A quién llamar, qué tener listo, qué anotar.</translation>
    </message>
    <message>
        <source>Whom to tell: the row of the Notice to Appear leaves out USCIS, the top of the page names it for people who filed something</source>
        <translation>A quién avisar: la fila del aviso de comparecencia no nombra a USCIS, la parte de arriba de la página lo nombra para quienes presentaron algo</translation>
    </message>
    <message>
        <source>With a Notice to Appear (I-862), look on Form I-220A. With expedited removal (I-860), parole with Alternatives to Detention, or a Notice to Report (I-385), look on the call-in letter, Form G-56. The I-385 can also give a limit, for example 60 days.</source>
        <translation>Con un Aviso de comparecencia (Notice to Appear, I-862), mire el formulario I-220A. Con expulsión acelerada (I-860), parole con alternativas a la detención (ATD) o un aviso para presentarse (Notice to Report, I-385), mire la carta de citación, formulario G-56. El I-385 también puede dar un plazo, por ejemplo 60 días.</translation>
    </message>
    <message>
        <source>With an I-220A: written permission first.</source>
        <translation>Con un I-220A: primero un permiso por escrito.</translation>
    </message>
    <message>
        <source>With an I-220A: written permission from the ICE officer before moving</source>
        <translation>Con un I-220A: permiso por escrito del oficial de ICE antes de mudarse</translation>
    </message>
    <message>
        <source>With an I-220B: a written notice 48 hours before.</source>
        <translation>Con un I-220B: un aviso por escrito 48 horas antes.</translation>
    </message>
    <message>
        <source>With an I-220B: the ICE officer is told in writing 48 hours before moving</source>
        <translation>Con un I-220B: se avisa por escrito al oficial de ICE 48 horas antes de mudarse</translation>
    </message>
    <message>
        <source>With court stamp or filing proof</source>
        <translation>Con sello de la corte o prueba de entrega</translation>
    </message>
    <message>
        <source>With neither, and not told so: nothing before.</source>
        <translation>Con ninguno, y si nadie lo pidió: nada antes.</translation>
    </message>
    <message>
        <source>Without a Subject ID: one guide says that an online change is impossible, another one says to try the site</source>
        <translation>Sin Subject ID: una guía dice que el cambio por internet es imposible, otra dice que se pruebe el sitio</translation>
    </message>
    <message>
        <source>Without one of them, ICE tells other people nothing.</source>
        <translation>Sin uno de ellos, ICE no informa a otras personas.</translation>
    </message>
    <message>
        <source>Work permit card</source>
        <translation>Tarjeta de permiso de trabajo</translation>
    </message>
    <message>
        <source>Work permit renewal</source>
        <translation>Renovación del permiso de trabajo</translation>
    </message>
    <message>
        <source>Work, school, church letters</source>
        <translation>Cartas del trabajo, de la escuela, de la iglesia</translation>
    </message>
    <message>
        <source>Write down a try</source>
        <translation>Anotar un intento</translation>
    </message>
    <message>
        <source>Write down each call.</source>
        <translation>Anote cada llamada.</translation>
    </message>
    <message>
        <source>Write down each request and its answer.</source>
        <translation>Anote cada solicitud y su respuesta.</translation>
    </message>
    <message>
        <source>Write down each try.</source>
        <translation>Anote cada intento.</translation>
    </message>
    <message>
        <source>Write down each visit and each call.</source>
        <translation>Anote cada visita y cada llamada.</translation>
    </message>
    <message>
        <source>Write down every call.</source>
        <translation>Anote cada llamada.</translation>
    </message>
    <message>
        <source>Write down the call.</source>
        <translation>Anote la llamada.</translation>
    </message>
    <message>
        <source>Write down the move. The dates are counted for you.</source>
        <translation>Anote la mudanza. El programa cuenta las fechas.</translation>
    </message>
    <message>
        <source>Write down what happened, right after.</source>
        <translation>Anote qué pasó, enseguida.</translation>
    </message>
    <message>
        <source>Write down what the locator asks.</source>
        <translation>Anote lo que pide el localizador.</translation>
    </message>
    <message>
        <source>Write down what was said, and the next date.</source>
        <translation>Anote lo que se dijo y la próxima fecha.</translation>
    </message>
    <message>
        <source>Write down what you saw: the same, or changed.</source>
        <translation>Anote lo que vio: igual, o cambió.</translation>
    </message>
    <message>
        <source>Write down when it was taken, and the receipt.</source>
        <translation>Anote cuándo lo tomaron, y el recibo.</translation>
    </message>
    <message>
        <source>Write down who it was and what was said.</source>
        <translation>Anote quién fue y qué se dijo.</translation>
    </message>
    <message>
        <source>Write down why, today.</source>
        <translation>Anote hoy el motivo.</translation>
    </message>
    <message>
        <source>Write down: signed? by whom? where is it?</source>
        <translation>Anote: ¿firmado? ¿por quién? ¿dónde está?</translation>
    </message>
    <message>
        <source>Write it the same day.</source>
        <translation>Anótelo el mismo día.</translation>
    </message>
    <message>
        <source>Write the request.</source>
        <translation>Escriba la solicitud.</translation>
    </message>
    <message>
        <source>Write your questions first.</source>
        <translation>Escriba antes sus preguntas.</translation>
    </message>
    <message>
        <source>Write your questions for a lawyer.</source>
        <translation>Escriba sus preguntas para un abogado.</translation>
    </message>
    <message>
        <source>You can answer “I don’t have it”.</source>
        <translation>Puede responder “No lo tengo”.</translation>
    </message>
    <message>
        <source>a booking before the date on the paper, with proof; some offices book a year ahead</source>
        <translation>una reserva antes de la fecha del papel, con prueba; algunas oficinas reservan con un año de anticipación</translation>
    </message>
    <message>
        <source>a general question</source>
        <translation>una pregunta general</translation>
    </message>
    <message>
        <source>a later appointment still meets the release terms; ask for extension at the check-in</source>
        <translation>una cita posterior todavía cumple las condiciones de la liberación; en el check-in se puede pedir más tiempo</translation>
    </message>
    <message>
        <source>a lawyer cannot reach the person</source>
        <translation>un abogado no puede contactar a la persona</translation>
    </message>
    <message>
        <source>a lawyer, the same day</source>
        <translation>un abogado, el mismo día</translation>
    </message>
    <message>
        <source>a separated child, issues of parents</source>
        <translation>un hijo separado, asuntos de padres</translation>
    </message>
    <message>
        <source>a serious mental disorder</source>
        <translation>un trastorno mental serio</translation>
    </message>
    <message>
        <source>a serious problem in detention, not solved</source>
        <translation>un problema serio en detención, sin resolver</translation>
    </message>
    <message>
        <source>address change with USCIS; list every pending receipt number; one per person</source>
        <translation>cambio de dirección ante USCIS; anote cada número de recibo en trámite; uno por persona</translation>
    </message>
    <message>
        <source>all three are kept ready</source>
        <translation>se tienen listos los tres</translation>
    </message>
    <message>
        <source>an email only as an extra try, never as the only one</source>
        <translation>un correo solo como intento adicional, nunca como el único</translation>
    </message>
    <message>
        <source>app output</source>
        <translation>hecho con este programa</translation>
    </message>
    <message>
        <source>as soon as possible, no later than 5 calendar days</source>
        <translation>lo antes posible, a más tardar en 5 días calendario</translation>
    </message>
    <message>
        <source>ask about or move a check-in when the officer or office cannot be reached</source>
        <translation>preguntar por una cita (check-in) o cambiarla cuando no se puede contactar al oficial o a la oficina</translation>
    </message>
    <message>
        <source>ask before moving; after the move also the new address to ICE</source>
        <translation>preguntar antes de mudarse; después de la mudanza, también la nueva dirección a ICE</translation>
    </message>
    <message>
        <source>ask the local ERO field office first</source>
        <translation>pregunte primero a la oficina local de ERO</translation>
    </message>
    <message>
        <source>assault or abuse in detention</source>
        <translation>agresión o abuso en detención</translation>
    </message>
    <message>
        <source>at least 48 hours before; after the move also the new address to ICE</source>
        <translation>por lo menos 48 horas antes; después de la mudanza, también la nueva dirección a ICE</translation>
    </message>
    <message>
        <source>basic facts of the case</source>
        <translation>datos básicos del caso</translation>
    </message>
    <message>
        <source>before the move, written permission</source>
        <translation>antes de la mudanza, permiso por escrito</translation>
    </message>
    <message>
        <source>book first</source>
        <translation>primero reservar</translation>
    </message>
    <message>
        <source>book, see, move or cancel a check-in date</source>
        <translation>pedir, ver, cambiar o cancelar una cita (check-in)</translation>
    </message>
    <message>
        <source>booking the next free appointment counts, even if later than the paper says</source>
        <translation>reservar la próxima cita disponible vale, aunque sea después de lo que dice el papel</translation>
    </message>
    <message>
        <source>both are true: ask, and write down the day and the answer</source>
        <translation>las dos cosas son ciertas: pregunte, y anote el día y la respuesta</translation>
    </message>
    <message>
        <source>both stand side by side; do not block the door or resist</source>
        <translation>las dos están lado a lado; no bloquee la puerta ni se resista</translation>
    </message>
    <message>
        <source>both together</source>
        <translation>las dos juntas</translation>
    </message>
    <message>
        <source>both, each with its role</source>
        <translation>los dos, cada uno con su función</translation>
    </message>
    <message>
        <source>can be filed up to 180 days before expiry</source>
        <translation>se puede presentar hasta 180 días antes de que venza</translation>
    </message>
    <message>
        <source>change of address with ICE</source>
        <translation>cambio de dirección ante ICE</translation>
    </message>
    <message>
        <source>change of address with ICE; save the proof page</source>
        <translation>cambio de dirección ante ICE; guarde la página de prueba</translation>
    </message>
    <message>
        <source>change of address with court (EOIR-33/IC)</source>
        <translation>cambio de dirección en la corte (EOIR-33/IC)</translation>
    </message>
    <message>
        <source>changing a check-in (no source says it can)</source>
        <translation>cambiar un check-in (ninguna fuente dice que pueda)</translation>
    </message>
    <message>
        <source>companion carries own</source>
        <translation>la lleva el acompañante</translation>
    </message>
    <message>
        <source>contractor papers</source>
        <translation>papeles de la empresa</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>copia</translation>
    </message>
    <message>
        <source>copy; original at home</source>
        <translation>copia; el original en casa</translation>
    </message>
    <message>
        <source>copy; original signed kept</source>
        <translation>copia; se guarda el original firmado</translation>
    </message>
    <message>
        <source>copy; the original if the paper or a lawyer says so</source>
        <translation>copia; el original si lo dice el papel o un abogado</translation>
    </message>
    <message>
        <source>court clerk</source>
        <translation>secretaría de la corte</translation>
    </message>
    <message>
        <source>court date</source>
        <translation>fecha en la corte</translation>
    </message>
    <message>
        <source>detained or about to be removed: handled first; times vary</source>
        <translation>personas detenidas o por ser deportadas: se atienden primero; los tiempos varían</translation>
    </message>
    <message>
        <source>doctor letter, diagnosis, medicine list</source>
        <translation>carta del doctor, diagnóstico, lista de medicinas</translation>
    </message>
    <message>
        <source>e-file if EOIR mailed an invitation</source>
        <translation>presentar en línea si EOIR mandó una invitación</translation>
    </message>
    <message>
        <source>fee receipt</source>
        <translation>recibo de la cuota</translation>
    </message>
    <message>
        <source>find an adult in ICE custody</source>
        <translation>encontrar a un adulto detenido por ICE</translation>
    </message>
    <message>
        <source>five are listed; please check</source>
        <translation>se nombran cinco; por favor compruebe</translation>
    </message>
    <message>
        <source>forward mail; does not tell ICE, the court or USCIS</source>
        <translation>reenviar el correo; no avisa a ICE, a la corte ni a USCIS</translation>
    </message>
    <message>
        <source>help with the portal</source>
        <translation>ayuda con el portal</translation>
    </message>
    <message>
        <source>human trafficking or another crime</source>
        <translation>trata de personas u otro delito</translation>
    </message>
    <message>
        <source>immediately (wording on the NTA)</source>
        <translation>de inmediato (texto del aviso de comparecencia)</translation>
    </message>
    <message>
        <source>immigrationlawhelp.org</source>
        <translation>immigrationlawhelp.org</translation>
    </message>
    <message>
        <source>include A-Number, other identity data, phone, working email</source>
        <translation>incluya el número A, otros datos de identidad, teléfono y un correo electrónico que funcione</translation>
    </message>
    <message>
        <source>keep safe with caregiver plan</source>
        <translation>guardar con el plan para los niños</translation>
    </message>
    <message>
        <source>language help incl. Spanish</source>
        <translation>ayuda en idiomas, también en español</translation>
    </message>
    <message>
        <source>lawyer decides</source>
        <translation>lo decide un abogado</translation>
    </message>
    <message>
        <source>leases, bills, pay slips, school, medical, bank, tax, church, dated mail</source>
        <translation>contratos de renta, cuentas, talones de pago, escuela, médico, banco, impuestos, iglesia, cartas con fecha</translation>
    </message>
    <message>
        <source>leave at home</source>
        <translation>dejar en casa</translation>
    </message>
    <message>
        <source>leave at home; give to lawyer</source>
        <translation>dejar en casa; dar al abogado</translation>
    </message>
    <message>
        <source>letters</source>
        <translation>cartas</translation>
    </message>
    <message>
        <source>nationality (unverified)</source>
        <translation>nacionalidad (sin verificar)</translation>
    </message>
    <message>
        <source>next court hearing, judge, decision status</source>
        <translation>próxima audiencia, juez, estado de la decisión</translation>
    </message>
    <message>
        <source>next step after the field office did not help</source>
        <translation>paso siguiente cuando la oficina local no ayudó</translation>
    </message>
    <message>
        <source>no automatic extension if renewal filed on/after 2025-10-30 (TPS differs)</source>
        <translation>sin extensión automática si la renovación se presentó el 2025-10-30 o después (con TPS es distinto)</translation>
    </message>
    <message>
        <source>no legal limit; do it with the others</source>
        <translation>sin plazo legal; junto con los otros avisos</translation>
    </message>
    <message>
        <source>not needed before moving with other papers, except where told</source>
        <translation>no hace falta antes de mudarse con otros papeles, salvo que lo hayan dicho</translation>
    </message>
    <message>
        <source>only if told to; copy otherwise</source>
        <translation>solo si se lo piden; si no, copia</translation>
    </message>
    <message>
        <source>only people ICE enrolled; face match and location</source>
        <translation>solo personas inscritas por ICE; reconocimiento de la cara y ubicación</translation>
    </message>
    <message>
        <source>orders, EOIR-26 receipt (unverified)</source>
        <translation>órdenes, recibo de EOIR-26 (sin revisar)</translation>
    </message>
    <message>
        <source>original (photo ID)</source>
        <translation>original (identificación con foto)</translation>
    </message>
    <message>
        <source>original or copy: ask a lawyer</source>
        <translation>original o copia: pregunte a un abogado</translation>
    </message>
    <message>
        <source>original question: ask a lawyer</source>
        <translation>si llevar el original: pregunte a un abogado</translation>
    </message>
    <message>
        <source>own words</source>
        <translation>palabras propias</translation>
    </message>
    <message>
        <source>passport, help for a detained national</source>
        <translation>pasaporte, ayuda para un ciudadano detenido</translation>
    </message>
    <message>
        <source>permission in hand before moving; after the move also the new address to ICE</source>
        <translation>el permiso en la mano antes de mudarse; después de la mudanza, también la nueva dirección a ICE</translation>
    </message>
    <message>
        <source>place of birth as on papers</source>
        <translation>lugar de nacimiento como en los papeles</translation>
    </message>
    <message>
        <source>proof for 2 full years and longer</source>
        <translation>pruebas de 2 años completos y más</translation>
    </message>
    <message>
        <source>question or concern after the field office did not help</source>
        <translation>pregunta o problema cuando la oficina local no ayudó</translation>
    </message>
    <message>
        <source>receipt, address, missing notice for an application filed with USCIS</source>
        <translation>recibo, dirección o aviso que no llegó de una solicitud ante USCIS</translation>
    </message>
    <message>
        <source>robot test</source>
        <translation>prueba de que no es un robot</translation>
    </message>
    <message>
        <source>same day</source>
        <translation>el mismo día</translation>
    </message>
    <message>
        <source>scheduler technical support</source>
        <translation>ayuda técnica del programador de citas</translation>
    </message>
    <message>
        <source>school, doctor, court</source>
        <translation>escuela, doctor, corte</translation>
    </message>
    <message>
        <source>serving court papers on DHS; service provider whose address was put on an NTA without consent</source>
        <translation>entregar papeles de la corte a DHS; organización cuya dirección se puso en un NTA sin permiso</translation>
    </message>
    <message>
        <source>someone is detained: basic case information, serious problems in detention, separated child, abuse, medical/mental health</source>
        <translation>alguien está detenido: datos básicos del caso, problemas graves en la detención, niño separado, abuso, salud física o mental</translation>
    </message>
    <message>
        <source>state certificate</source>
        <translation>acta del estado</translation>
    </message>
    <message>
        <source>talk to a lawyer before parole ends; booking does not extend parole</source>
        <translation>hablar con un abogado antes de que termine el parole; reservar no lo alarga</translation>
    </message>
    <message>
        <source>that sentence is not repeated</source>
        <translation>esa frase no se repite</translation>
    </message>
    <message>
        <source>the home address for the court; a lawyer can tell about a mailing address</source>
        <translation>la dirección de la casa para la corte; un abogado puede informar sobre una dirección postal</translation>
    </message>
    <message>
        <source>the listed office, as long as ICE confirmed no other one in writing</source>
        <translation>la oficina indicada, mientras ICE no confirme otra por escrito</translation>
    </message>
    <message>
        <source>the reporting sheet (original) goes to every visit; copy of the order</source>
        <translation>la hoja de reportes (original) va a cada visita; copia de la orden</translation>
    </message>
    <message>
        <source>the site and the steps by phone are both offered</source>
        <translation>se ofrecen el sitio y los pasos por teléfono</translation>
    </message>
    <message>
        <source>the time on the paper, inside the posted hours, early</source>
        <translation>la hora del papel, dentro del horario publicado, temprano</translation>
    </message>
    <message>
        <source>then email the ERO Senior Reviewing Official (address not in the copy read)</source>
        <translation>luego escriba por correo electrónico al “Senior Reviewing Official” de ERO (la dirección no está en la copia leída)</translation>
    </message>
    <message>
        <source>third party needs G-28 or ICE Form 60-001</source>
        <translation>otra persona necesita el G-28 o el formulario de ICE 60-001</translation>
    </message>
    <message>
        <source>with an I-220A permission first, with an I-220B notice 48 hours first; the 5 days after the move stay</source>
        <translation>con un I-220A primero el permiso, con un I-220B primero el aviso de 48 horas; los 5 días después de la mudanza siguen igual</translation>
    </message>
    <message>
        <source>within 48 hours of a change of residence or job (law-firm summary)</source>
        <translation>dentro de 48 horas de un cambio de casa o de trabajo (resumen de un despacho de abogados)</translation>
    </message>
</context>
</TS>
