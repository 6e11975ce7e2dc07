"""A statement as a folder: `statement.yaml`, `statement.md`, and `rehearsals.yaml` and `pace.yaml` once there are such.

Knows how they are read, what of their bytes must outlive a save, and in which order they are replaced.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from statement_studio.domain.lexicon import Lexicon
from statement_studio.domain.profile import Profile
from statement_studio.domain.statement import Statement
from statement_studio.domain.take import Take

from . import disk, project_files, safe_save
from .conflict_copies import NAMES, conflict_copies
from .file_system import DISK
from .plain_yaml import Fields, decode, read
from .problems import FileProblem
from .profiles import profile_from_bytes, profile_to_bytes
from .project_schema import STATEMENT_ORDER, statement_from_fields, statement_to_fields
from .takes_schema import TAKES_ORDER, takes_from_fields, takes_to_fields, text_key_from_fields
from .text_file import MARK, Wording, plain
from .yaml_text import emit, update

TEXT, TAKES, PACE, HEADER = NAMES


@dataclass(frozen=True, slots=True)
class Project:
    """A statement with the folder it was read from. `originals` are the bytes as they stand on disk, None: no file.

    `text_key` is that by which readings of this statement know each other, empty while there are none. `profile` is
    the copy of a speaker's profile that goes with the project, None without one. `warnings` tell what was left out
    because it has a fault, which stays on the disk as it is, and what became of an interrupted save. `pending` tells
    what is in the way of a save that is safe on this computer but not yet in the folder; opening it completes that.
    `copies` are the conflict copies beside the files; `is_writable` tells whether this account may save here.
    """

    folder: Path
    statement: Statement
    takes: tuple[Take, ...]
    originals: tuple[tuple[str, bytes | None], ...]
    text_key: str = ""
    profile: Profile | None = None
    warnings: tuple[FileProblem, ...] = ()
    pending: FileProblem | None = None
    copies: tuple[Path, ...] = ()
    is_writable: bool = True

    @property
    def text_is_missing(self) -> bool:
        """Whether the folder has no `statement.md`, so that the text shown is empty."""
        return dict(self.originals).get(TEXT) is None


def project_folder(path: Path) -> Path:
    """Return the folder that a person means by a path: the folder itself, or the one a project file stands in."""
    return path.parent if path.name in (HEADER, TEXT, TAKES, PACE) and not path.is_dir() else path


def load(path: Path) -> Project:
    """Open a project. Raises FileProblem, naming file and line; nothing is changed on disk."""
    try:
        return _load(project_folder(path))
    except OSError as error:
        raise disk.trouble(error, path) from None


def reopen(path: Path, state: Path) -> Project:
    """Complete a save that was interrupted, if there is one, and open the project. Raises FileProblem."""
    try:
        told = tuple(filter(None, map(_told, safe_save.recover(state, project_folder(path)))))
    except FileProblem as problem:
        told = (problem,)  # what waits there does not keep the project shut
    project = load(path)
    return replace(project, warnings=(*told, *project.warnings))


def complete(opened: Project, state: Path) -> Project:
    """Try again to put a pending save into its folder; return the project with what is in the way. Never raises."""
    try:
        fates = safe_save.recover(state, opened.folder)
    except FileProblem as problem:
        return replace(opened, pending=problem)
    waiting = [each.problem for each in fates if each.fate is safe_save.Fate.WAITING]
    told = tuple(filter(None, (_told(each) for each in fates if each.fate is not safe_save.Fate.WAITING)))
    completed = replace(opened, pending=waiting[0] if waiting else None, warnings=(*opened.warnings, *told))
    return _in_place(completed)


def _told(recovered: safe_save.Recovered) -> FileProblem | None:
    path, fate = recovered.folder / recovered.name, safe_save.Fate
    match recovered.fate:
        case fate.KEPT:
            what = "Someone changed it while a save was interrupted. It is as they left it; compare it with “{kept}”."
            return FileProblem(what, path=path, kept=recovered.kept_as)
        case fate.LEFT:
            what = "Someone changed it while a save that takes it away was interrupted. It was left alone. Look at it."
            return FileProblem(what, path=path)
        case fate.WAITING:
            return recovered.problem
        case _:
            return None


def _load(folder: Path) -> Project:
    if not folder.exists():
        raise FileProblem("There is no such folder. Check the name.", path=folder)
    if not folder.is_dir():
        raise FileProblem("This is not a project folder. Choose the folder that holds statement.yaml.", path=folder)
    project = understood(folder, project_files.read(folder))
    return _in_place(replace(project, warnings=(*project.warnings, *project_files.warnings(folder))))


def _in_place(project: Project) -> Project:
    """Return a project with what its folder tells besides its files."""
    folder = project.folder
    return replace(project, copies=conflict_copies(folder), is_writable=project_files.is_writable(folder))


def understood(folder: Path, originals: Mapping[str, bytes | None]) -> Project:
    """Return the project that files are, by name (None: no such file), as strictly as it is opened from a folder.

    The folder is looked at in no way. Raises FileProblem, naming file and line.
    """
    header, text, pace = (originals.get(name) for name in (HEADER, TEXT, PACE))
    if header is None and text is None:
        raise FileProblem(
            "This folder holds no statement: statement.yaml and statement.md are missing. "
            "Choose another one, or make a new statement.",
            path=folder,
        )
    statement = Statement() if header is None else _statement(header, folder / HEADER)
    takes, text_key = _takes(originals.get(TAKES), folder / TAKES)
    profile, warnings = _profile(pace, folder / PACE)
    return Project(
        folder,
        replace(statement, text=Wording.read(text or b"", folder / TEXT).text),
        takes,
        tuple(originals.items()),
        text_key,
        profile,
        warnings,
    )


def _profile(data: bytes | None, path: Path) -> tuple[Profile | None, tuple[FileProblem, ...]]:
    """Return the copy of a profile; one with a fault is left out: the statement does not depend on it."""
    if data is None:
        return None, ()
    try:
        return profile_from_bytes(data, path), ()
    except FileProblem as problem:
        return None, (problem,)


def save(
    statement: Statement,
    takes: tuple[Take, ...],
    folder: Path,
    opened: Project | None = None,
    *,
    state: Path,
    text_key: str = "",
    profile: Profile | None = None,
) -> Project:
    """Write a statement to a folder and return it as it now stands there, or will stand: see `pending`.

    `state` is the folder in which the save waits for its end (see `safe_save`). `opened` is the project it came from:
    what was not changed keeps its bytes, also when the folder is another one. Without a `text_key` the one of `opened`
    stays. `profile` goes along as a copy; without it the copy that `opened` had goes away. Raises FileProblem (Conflict
    when someone else changed a file meanwhile); then nothing was replaced.
    """
    statement = _as_saved(statement)
    if opened and opened.folder == folder and not folder.is_dir():
        raise FileProblem(
            "The folder of this statement is gone. Put it back where it was, or save the statement under another name.",
            path=folder,
        )
    disk.make_folder(folder)
    before = dict(opened.originals) if opened else {}
    text_key = text_key or (opened.text_key if opened else "")
    files = _whole_files(statement, takes, text_key, before, folder)
    earlier = before.get(PACE) if opened and opened.profile else None
    copy = None if profile is None else profile_to_bytes(profile, earlier, folder / PACE)
    on_disk = before if opened and opened.folder == folder else {}
    expected = {name: disk.digest(data) for name, data in on_disk.items()}
    is_left_alone = copy is None and not (opened and opened.profile and on_disk.get(PACE) is not None)
    header = files.pop(HEADER)
    statement = replace(statement, lexicon=_statement(header, folder / HEADER).lexicon)  # in the order of its lines
    written = {**files, **({} if is_left_alone else {PACE: copy}), HEADER: header}
    pending = _put(folder, written, expected, state)
    takes, text_key = _takes(files.get(TAKES), folder / TAKES)
    pace = on_disk.get(PACE) if is_left_alone else copy
    originals = {TEXT: files[TEXT], TAKES: files.get(TAKES), PACE: pace, HEADER: header}
    kept, warnings = _profile(pace, folder / PACE)
    return _in_place(Project(folder, statement, takes, tuple(originals.items()), text_key, kept, warnings, pending))


def _put(
    folder: Path, files: Mapping[str, bytes | None], expected: Mapping[str, str | None], state: Path
) -> FileProblem | None:
    """Replace the files, all or none, and return what is in the way of a version that is safe but not yet there.

    A link inside the folder stays, and the file it leads to is replaced; to take the file away, the link alone goes.
    """
    links = [folder / name for name, data in files.items() if data is None and (folder / name).is_symlink()]
    places = project_files.places(folder, [name for name in files if folder / name not in links])
    try:
        safe_save.save_files(
            folder,
            {place: files[name] for name, place in places.items()},
            {place: expected.get(name) for name, place in places.items()},
            state,
        )
    except safe_save.SavePending as pending:
        return pending
    with disk.troubles_of(folder):
        for link in links:
            link.unlink()
    return None


def save_takes(takes: tuple[Take, ...], opened: Project, *, state: Path, text_key: str = "") -> Project:
    """Write the takes of a project beside its statement, which is not looked at, and return the project as it stands.

    Without a `text_key` the one of `opened` stays. Raises FileProblem (Conflict when someone else changed the takes
    meanwhile); then nothing was replaced.
    """
    path, before = opened.folder / TAKES, dict(opened.originals)
    data = _takes_bytes(takes, text_key or opened.text_key, before.get(TAKES), path)
    pending = _put(opened.folder, {TAKES: data}, {TAKES: disk.digest(before.get(TAKES))}, state)
    takes, text_key = _takes(data, path)
    originals = tuple({**before, TAKES: data}.items())
    return _in_place(replace(opened, takes=takes, originals=originals, text_key=text_key, pending=pending))


def as_files(
    statement: Statement,
    takes: tuple[Take, ...] = (),
    opened: Project | None = None,
    *,
    folder: Path = Path(),
    text_key: str = "",
    profile: Profile | None = None,
) -> dict[str, bytes]:
    """Return the files that a save would write, by name in the order of writing; nothing is written.

    Without takes, key and profile they are statement.yaml and statement.md alone. `folder` is named in the messages
    about a statement that cannot be saved. Raises FileProblem.
    """
    has_takes = bool(takes or text_key)
    left_out = {PACE} if has_takes else {PACE, TAKES}
    before = {name: data for name, data in (opened.originals if opened else ()) if name not in left_out}
    files = _whole_files(_as_saved(statement), takes, text_key, before, folder)
    if profile is not None:
        earlier = dict(opened.originals).get(PACE) if opened and opened.profile else None
        files = {PACE: profile_to_bytes(profile, earlier, folder / PACE), **files}
    return files


def disk_differs(project: Project) -> bool:
    """Whether the files are other than the project knows them: changed, new, gone or not to be read. Never raises.

    While a save is `pending` the folder is behind, and so it differs.
    """
    return project_files.has_changed(project.folder, project.originals)


def read_copy(path: Path, project: Project) -> Statement:
    """Return the statement that a project would be with a conflict copy in the place of the file it is a copy of.

    A copy of takes or of a profile changes nothing of the statement, but is read as well. Raises FileProblem.
    """
    name, data = project_files.read_copy(path, project.folder)
    if name == TEXT:
        return replace(project.statement, text=Wording.read(data, path).text)
    if name == HEADER:
        return replace(_statement(data, path), text=project.statement.text)
    if name == TAKES:
        _takes(data, path)
    else:
        profile_from_bytes(data, path)
    return project.statement


def files_of_copy(path: Path, project: Project) -> dict[str, bytes | None]:
    """Return the files of a project, a conflict copy in the place of what it is a copy of. Raises FileProblem."""
    read_copy(path, project)
    name, data = project_files.read_copy(path, project.folder)
    return {known: data if known == name else original for known, original in project.originals}


def take_away(copy: Path) -> None:
    """Take a conflict copy out of its folder, to last. Raises FileProblem."""
    with disk.troubles_of(copy):
        copy.unlink(missing_ok=True)
        DISK.sync_folder(copy.parent)


def holds_a_statement(folder: Path) -> bool:
    """Whether a folder has the files of a project already."""
    return any((folder / name).exists() for name in (HEADER, TEXT))


def _as_saved(statement: Statement) -> Statement:
    """Return a statement as it is read again after a save."""
    return replace(
        statement,
        text=plain(statement.text),
        slot_seconds=_to_the_thousandth(statement.slot_seconds),
        pace=replace(statement.pace, words_per_minute=_to_the_thousandth(statement.pace.words_per_minute)),
    )


def _whole_files(
    statement: Statement, takes: tuple[Take, ...], text_key: str, before: dict[str, bytes | None], folder: Path
) -> dict[str, bytes]:
    try:
        return _files(statement, takes, text_key, before, folder)
    except UnicodeEncodeError:
        raise FileProblem(
            "The statement holds half of a character, as after a cut in the middle. Find it and type it anew.",
            path=folder,
        ) from None


def _files(
    statement: Statement, takes: tuple[Take, ...], text_key: str, before: dict[str, bytes | None], folder: Path
) -> dict[str, bytes]:
    """Return the bytes of every file, the text first and the file that names the others last; each is read back."""
    if "\0" in statement.text:
        line = statement.text[: statement.text.index("\0")].count("\n") + 1
        raise FileProblem("The text holds a NUL character. Take it out.", path=folder / TEXT, line=line)
    files = {TEXT: Wording.read(before.get(TEXT) or b"", folder / TEXT).with_text(statement.text)}
    if takes or text_key or before.get(TAKES) is not None:
        files[TAKES] = _takes_bytes(takes, text_key, before.get(TAKES), folder / TAKES)
    files[HEADER] = _header_bytes(statement, before.get(HEADER), folder / HEADER)
    assert Wording.read(files[TEXT], folder / TEXT).text == statement.text, "the text must read back"
    written = _statement(files[HEADER], folder / HEADER)
    assert _in_order(written) == _in_order(replace(statement, text="")), "the header must read back"
    return files


def _in_order(statement: Statement) -> Statement:
    """Return a statement whose lexicon is sorted: a changed file keeps its lines in place, and no order means more."""
    return replace(statement, lexicon=Lexicon(tuple(sorted(statement.lexicon.entries))))


def _header_bytes(statement: Statement, before: bytes | None, path: Path) -> bytes:
    after = statement_to_fields(statement)
    if before is None:
        return emit(after).encode()
    earlier = statement_to_fields(_statement(before, path))
    return _updated(before, path, earlier, after, STATEMENT_ORDER)


def _takes_bytes(takes: tuple[Take, ...], text_key: str, before: bytes | None, path: Path) -> bytes:
    after = takes_to_fields(takes, text_key)
    if before is None:
        data = emit(after).encode()
    else:
        data = _updated(before, path, takes_to_fields(*_takes(before, path)), after, TAKES_ORDER)
    _takes(data, path)
    return data


def _takes(data: bytes | None, path: Path) -> tuple[tuple[Take, ...], str]:
    """Return the takes of a file and the key of the text."""
    if data is None:
        return (), ""
    root = read(data, path)
    return takes_from_fields(root, path), text_key_from_fields(root, path)


def _updated(data: bytes, path: Path, before: Fields, after: Fields, order: Sequence[str]) -> bytes:
    mark = MARK if data.startswith(MARK) else b""
    return mark + update(decode(data, path), before, after, order).encode()


def _statement(data: bytes, path: Path) -> Statement:
    return statement_from_fields(read(data, path), path)


def _to_the_thousandth(number: float | None) -> float | None:
    return None if number is None else round(number, 3)
