// Generated from messages/*.md by tools/build-messages.ts: edit those.
export const messages = {
  "annotate-too-long":
    "Only the first {read} of {length} characters were read for claims: this is longer than any report. Split the file into one report each.",
  "api-not-found":
    "There is no {what} \"{id}\" in this record. It may have been joined with another: look for it in the list.",
  "api-no-such-page":
    "There is nothing at {path}. The description of what can be asked is at /openapi.json.",
  "api-bad-request":
    "What was asked cannot be understood ({detail}). See /openapi.json for what can be asked.",
  "api-cursor":
    "The list has changed since that page was shown. Begin it again.",
  "api-sign-in":
    "Sign in first.",
  "api-sign-in-refused":
    "The name and the password, or the token, do not fit. Check them and try again.",
  "api-too-often":
    "Too many attempts to sign in have failed. Try again in {minutes} min.",
  "api-forbidden":
    "A {role} may not do this: it takes a {needed}. Ask whoever manages the accounts.",
  "api-origin":
    "The request was refused, for it comes from another place ({origin}) than the page itself. Open the page anew and try again.",
  "api-host":
    "The request was refused, for it names another server ({host}). Use the address that \"sayso serve\" prints.",
  "api-too-large":
    "This is more than can be taken at once: {limit}. Send it in parts, or read it with \"sayso read\".",
  "api-media-type":
    "This kind of content is not taken here. Send JSON, or files as a form.",
  "api-file-type":
    "{name} was not taken: its name does not end as a report's does. Send txt, md, html, pdf, docx, eml, jsonl, csv or tsv.",
  "api-busy":
    "Much is waiting to be read already. Wait until some of it is done.",
  "api-judge-field":
    "{field} of claim {id} cannot be {detail}. Choose the words in the text, or write another value.",
  "api-failed":
    "The server failed on this ({detail}). Nothing that was kept is lost. Please tell the makers what you did.",
  "api-address-taken":
    "{host}:{port} cannot be listened on ({detail}). Name another port with --port, or end the program that uses it.",
  "api-open-to-all":
    "{host} can be reached from other computers, so anybody could read and change the record. Give a token (--token), or add an account first (sayso user add NAME --role admin).",
  "api-server-gone":
    "The server that keeps this record ({address}) does not answer ({detail}). Try again; if it has hung, stop it.",
  "furniture-section":
    "Line {line} of the furniture list stands under no section that is known. The sections are: {sections}. Correct the heading in square brackets above it.",
  "cli-usage":
    "{detail} Run \"sayso {command}--help\" to see what can be asked.",
  "cli-no-record":
    "{folder} holds no record yet. Read reports into it first (sayso read PATH), or name the record's folder with --db.",
  "cli-not-found":
    "Nothing in this record has the id \"{id}\". Take an id from the last column of \"sayso claims\" or \"sayso events\".",
  "cli-ambiguous":
    "\"{id}\" may be any of these: {ids}. Write more of the id.",
  "cli-date":
    "\"{date}\" is not a date for {option}. Write a day, a month or a year, such as 2015-10-09, 2015-10 or 2015.",
  "cli-size":
    "\"{size}\" is not a size for --max-size. Write a number of bytes, or one with KiB, MiB or GiB after it, such as 64MiB.",
  "cli-number":
    "\"{value}\" is not a number for {option}. Write a whole number, such as 20.",
  "cli-document-failed":
    "{location}: the program failed on this report ({detail}) and left it out; the rest was read. Please tell the makers, with the report if you may.",
  "cli-write":
    "{path} could not be written ({detail}). Check that the folder may be written and that the disk has room.",
  "cli-unexpected":
    "The program failed ({detail}). Nothing reported as read is lost. Please tell the makers what you ran; SAYSO_DEBUG=1 shows where it failed.",
  "cli-judge-kinds":
    "\"{one}\" is an {kind} and \"{other}\" is an {otherKind}: only two of a kind can be one. Name two entities, or two events or their claims.",
  "cli-judge-itself":
    "\"{one}\" and \"{other}\" name the same member of the record. Name two, such as the ids of two claims that one event holds.",
  "cli-judgement-contradicts":
    "Judgement {other} ({kind}) says the opposite of these, or of what they are bound to. Nothing was kept. Withdraw it first with \"sayso undo {other}\".",
  "cli-judgement-unknown":
    "There is no judgement {number}. \"sayso undo\" without a number prints those in force.",
  "cli-judgement-withdrawn":
    "Judgement {number} was withdrawn by judgement {by}. To have it stand again, undo that one: \"sayso undo {by}\".",
  "cli-served":
    "{folder} is being served, and \"sayso {command}\" cannot run on it meanwhile. Stop the server first.",
  "cli-password":
    "The password was not taken: {detail}. Choose one of 10 to 200 characters.",
  "model-missing":
    "{path}: this file of the language model is missing ({detail}). Put the model's folder back as it came with the program, or install the program again.",
  "model-altered":
    "{path}: this is not the file that came with the language model: its SHA-256 is {found} and should be {wanted}. Put the model's folder back as it came, or install the program again.",
  "model-manifest":
    "{path}: the manifest of the language model cannot be read ({detail}). Put the model's folder back as it came, or install the program again.",
  "model-version":
    "{folder}: this is the model {name} {version}, which differs from what this version of the program reads ({detail}). Use the model that came with the program.",
  "model-runtime":
    "{folder}: the language model could not be started ({detail}). Check that your system is one that onnxruntime-node supports (Linux with glibc, macOS on arm64, Windows) and that there is enough memory.",
  "knowledge-columns":
    "{file}, line {line}: found {found} columns where there should be {fewest} to {most}, the first not empty. Set cells apart with \" | \", and leave a cell empty rather than out.",
  "knowledge-value":
    "{file}, line {line}: \"{value}\" is not understood here. It should be: {wanted}.",
  "knowledge-gazetteer":
    "{file}: this is not the gazetteer that the program can read. Build it again with \"npm run build:gazetteer\", or take the committed file.",
  "read-language":
    "{location}: the text is not in English (it looks like \"{language}\"). It is kept as a document; no claims are read from it.",
  "read-missing":
    "{path}: there is no such file or folder. Check the spelling, or put quotes around a name with spaces.",
  "read-empty":
    "{path}: the file is empty. Check that it was saved whole, then read it again.",
  "read-no-match":
    "{path}: no file matches this pattern. Check it, and put quotes around it so that the shell leaves it alone.",
  "read-folder-empty":
    "{path}: the folder holds no files to read. Name a folder with reports in it.",
  "read-denied":
    "{path}: it could not be opened ({reason}). Check that it may be read by you, then try again.",
  "read-too-large":
    "{path}: the file has {size} and the limit is {limit}. Split it, or raise the limit.",
  "read-unsupported":
    "{path}: files ending in .{ending} are not read. Save it as .txt, .md, .html, .pdf, .docx, .eml, .jsonl or .csv.",
  "read-binary":
    "{path}: this is not text and not a kind of file that is read here. Save it as text, HTML, PDF or .docx.",
  "read-encoding":
    "{path}: its characters cannot be made out. Save it again as UTF-8.",
  "read-no-text":
    "{path}: no text was found in it. Open it and check that it holds a report; a page that is drawn by a script must be saved after it has loaded.",
  "read-date":
    "{path}: \"{date}\" is not a date that can be relied on. Give the day as YYYY-MM-DD, such as 2015-10-09.",
  "read-json-line":
    "{path}: line {line} is not valid JSON. Correct that line; the others were read.",
  "read-json-row":
    "{path}: line {line} is JSON but not an object with named values. Write it as an object with \"text\", \"html\" or \"path\".",
  "read-row-empty":
    "{path}: line {line} has no text, html or path. Give the report's text, or the path of its file.",
  "read-row-path":
    "{path}: line {line} names the file {file}, and there is none. Write the path as seen from the manifest's folder.",
  "read-row-table":
    "{path}: line {line} names {file}, which is itself a table of reports. Name that file on the command line instead.",
  "read-csv-header":
    "{path}: its first row names no column text, html or path. Give the columns names in the first row.",
  "read-csv-row":
    "{path}: the row on line {line} has {found} cells where the first row has {expected}. Put cells that hold a comma in quotes.",
  "read-csv-quote":
    "{path}: a quotation mark opened in the row on line {line} is never closed. Close it; a mark inside a cell is written twice.",
  "read-pdf-damaged":
    "{path}: the PDF is damaged and cannot be read. Download it again, or open and save it with a PDF viewer.",
  "read-pdf-locked":
    "{path}: the PDF is locked with a password. Save a copy without the password and read that.",
  "read-pdf-no-text":
    "{path}: the PDF has pictures of pages and no text. Run it through character recognition (OCR) first, then read the result.",
  "read-pdf-pages":
    "{path}: these pages have no text and were left out: {pages}. If they matter, run the file through character recognition (OCR).",
  "read-docx-damaged":
    "{path}: the Word file is damaged and cannot be read. Download it again, or open and save it with a word processor.",
  "read-docx-locked":
    "{path}: this is a Word file with a password, or of the old .doc kind. Save it as .docx without a password.",
  "read-zip-bomb":
    "{path}: it unpacks to far more than a document holds and was not opened. If it is real, save it as text and read that.",
  "read-mail-damaged":
    "{path}: the mail cannot be read. Save it again from the mail program as .eml.",
  "read-mail-no-text":
    "{path}: the mail has no text, only attachments or nothing. Save the attachment and read that.",
  "store-locked":
    "{folder} is in use: process {pid} on {host} has held it since {since}, running \"{command}\". Wait until it ends or stop it, or name another folder with --db. If {host} is a computer that no longer runs it, delete {lock}.",
  "store-damaged":
    "{folder}: the database cannot be used ({detail}). Nothing that was read is lost: run \"sayso rebuild\" to make it again from the originals and the judgements.",
  "store-stopped":
    "{folder}: the database stopped while in use ({detail}). Every document reported as read is kept: run the command again, and \"sayso rebuild\" if it happens twice.",
  "store-unwritable":
    "{path}: this could not be written ({detail}). Check that the disk has room and that the folder may be written, or name another folder with --db.",
  "store-original-missing":
    "{path}: the original that should be kept here is gone. Put the file back from a copy, or read the report again from where it came.",
  "store-original-damaged":
    "{path}: the original kept here is no longer what was read: its SHA-256 is {found}. Put the file back from a copy, or delete it and read the report again from where it came.",
  "store-log-line":
    "{file}, line {line}: this line cannot be understood and was passed over. Put it back from a copy of the file if there is one.",
  "store-account-known":
    "There is an account {name} already. Change it, or choose another name.",
  "store-account-unknown":
    "There is no account {name}. See who may sign in with \"sayso user list\".",
  "store-account-last":
    "{name} is the last admin: nobody could manage the accounts any more. Make somebody else an admin first.",
} as const;

export type MessageCode = keyof typeof messages;
