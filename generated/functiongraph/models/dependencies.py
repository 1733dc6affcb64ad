"""Models of dependencies."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from .._runtime.model import Model

if TYPE_CHECKING:
    from .shared import Runtime


class DependType(StrEnum):
    """Source of the package: zip (`depend_file`) or obs (`depend_link`).

    Known values of `depend_type`; a server may send others.
    """

    OBS = "obs"
    ZIP = "zip"


class DependencyType(StrEnum):
    """Kind of the dependencies: public, private or all (the default).

    Known values of `dependency_type`; a server may send others.
    """

    PUBLIC = "public"
    PRIVATE = "private"
    ALL = "all"


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class CreateDependencyRequestBody(Model):
    """Dependency version to create."""

    depend_file: str | None = None
    """Zip file in Base64, at most 40 MB before encoding. Required for `depend_type`
    zip; larger files go through OBS.
    """

    depend_link: str | None = None
    """Address of the package in OBS. Required for `depend_type` obs."""

    depend_type: DependType | str
    """Source of the package: zip (`depend_file`) or obs (`depend_link`)."""

    description: str | None = None
    """Description of the dependency, at most 512 characters."""

    name: str
    """Name of the dependency, at most 96 letters, digits, `_`, `.` and `-`. It begins
    with a letter and ends with a letter or a digit.
    """

    runtime: Runtime | str
    """Runtime the dependency is made for."""


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class CreateDependencyVersionResponseBody(Model):
    """The dependency version that was created."""

    dep_id: str | None = None
    """ID of the dependency, the same for all its versions. `id` is that of one
    version.
    """

    description: str | None = None
    """Free text about the dependency, at most 512 characters."""

    etag: str
    """MD5 of the package, 32 hexadecimal digits. It changes when the package does."""

    file_name: str | None = None
    """File name of the package."""

    id: str
    """ID of this version of the dependency."""

    last_modified: int | None = None
    """Time of the last change, as a timestamp in seconds."""

    link: str
    """Address of the package in OBS."""

    name: str
    """Name of the dependency, the same for all its versions. At most 96 letters,
    digits, `_`, `.` and `-`.
    """

    owner: str
    """Account ID of the owner, or `public` for a public dependency."""

    runtime: Runtime | str
    """Runtime the dependency is made for."""

    size: int
    """Size of the package, in bytes."""

    version: int | None = None
    """Version number of the dependency."""


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class ListDependenciesResponseBody(Model):
    """One page of the dependencies."""

    count: int | None = None
    """Number of dependencies that match."""

    dependencies: list[ListDependenciesResult] | None = None
    """Dependencies of this page, at most `maxitems` of them."""

    next_marker: int | None = None
    """Where the next page begins; pass it as `marker`."""


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class ListDependenciesResult(Model):
    """A dependency in a list."""

    description: str | None = None
    """Free text about the dependency, at most 512 characters."""

    etag: str
    """MD5 of the package, 32 hexadecimal digits. It changes when the package does."""

    file_name: str | None = None
    """File name of the package."""

    id: str
    """ID of the dependency."""

    last_modified: int | None = None
    """Time of the last change, as a timestamp in seconds."""

    link: str
    """Address of the package in OBS."""

    name: str
    """Name of the dependency, the same for all its versions. At most 96 letters,
    digits, `_`, `.` and `-`.
    """

    owner: str
    """Account ID of the owner, or `public` for a public dependency."""

    runtime: Runtime | str
    """Runtime the dependency is made for."""

    size: int
    """Size of the package, in bytes."""

    version: int | None = None
    """Version number of the dependency."""


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class ListDependencyVersionsResponseBody(Model):
    """One page of the versions of a dependency."""

    count: int | None = None
    """Number of versions in this answer."""

    dependencies: list[ListDependencyVersionsResult] | None = None
    """Versions of the dependency on this page, at most `maxitems` of them."""

    next_marker: int | None = None
    """Where the next page begins; pass it as `marker`."""


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class ListDependencyVersionsResult(Model):
    """A version of a dependency."""

    dep_id: str | None = None
    """ID of the dependency, the same for all its versions. `id` is that of one
    version.
    """

    description: str | None = None
    """Free text about the dependency, at most 512 characters."""

    etag: str
    """MD5 of the package, 32 hexadecimal digits. It changes when the package does."""

    file_name: str | None = None
    """File name of the package."""

    id: str
    """ID of this version of the dependency."""

    is_shared: bool | None = None
    """Whether the version is shared. Deprecated.

    Deprecated.
    """

    last_modified: int | None = None
    """Time of the last change, as a timestamp in seconds."""

    link: str
    """Address of the package in OBS."""

    name: str
    """Name of the dependency, the same for all its versions. At most 96 letters,
    digits, `_`, `.` and `-`.
    """

    owner: str
    """Account ID of the owner, or `public` for a public dependency."""

    runtime: Runtime | str
    """Runtime the dependency is made for."""

    size: int
    """Size of the package, in bytes."""

    version: int | None = None
    """Version number of the dependency."""


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class ShowDependencyVersionResponseBody(Model):
    """A version of a dependency, with a link to download it."""

    dep_id: str | None = None
    """ID of the dependency, the same for all its versions. `id` is that of one
    version.
    """

    description: str | None = None
    """Free text about the dependency, at most 512 characters."""

    download_link: str | None = None
    """Link that downloads the package for a limited time."""

    etag: str
    """MD5 of the package, 32 hexadecimal digits. It changes when the package does."""

    file_name: str | None = None
    """File name of the package."""

    id: str
    """ID of this version of the dependency."""

    is_shared: bool | None = None
    """Whether the version is shared. Deprecated.

    Deprecated.
    """

    last_modified: int | None = None
    """Time of the last change, as a timestamp in seconds."""

    link: str
    """Address of the package in OBS."""

    name: str
    """Name of the dependency, the same for all its versions. At most 96 letters,
    digits, `_`, `.` and `-`.
    """

    owner: str
    """Account ID of the owner, or `public` for a public dependency."""

    runtime: Runtime | str
    """Runtime the dependency is made for."""

    size: int
    """Size of the package, in bytes."""

    version: int | None = None
    """Version number of the dependency."""
