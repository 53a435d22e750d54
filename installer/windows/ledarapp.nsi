; The Windows installer: for one person, without an administrator, with /S without a question.
;   makensis -DVERSION=0.1.0 -DNUMBERS=0.1.0.0 -DPAYLOAD=dist/ledarapp -DICON=build/icons/ledarapp.ico
;            -DPACKAGE_ICON=build/icons/package.ico -DOUT=dist/Ledarapp-0.1.0-setup.exe installer/windows/ledarapp.nsi
Unicode true
ManifestDPIAware true
RequestExecutionLevel user
SetCompressor /SOLID lzma
SetDateSave off

!include MUI2.nsh
!include FileFunc.nsh

!define KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\Ledarapp"
Name "Ledarapp"
OutFile "${OUT}"
InstallDir "$LOCALAPPDATA\Programs\Ledarapp"
InstallDirRegKey HKCU "${KEY}" "InstallLocation"
!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_FINISHPAGE_RUN "$INSTDIR\ledarapp-window.exe"

VIProductVersion "${NUMBERS}"
VIAddVersionKey /LANG=0 "ProductName" "Ledarapp"
VIAddVersionKey /LANG=0 "CompanyName" "Ledarapp"
VIAddVersionKey /LANG=0 "FileDescription" "Ledarapp"
VIAddVersionKey /LANG=0 "FileVersion" "${VERSION}"
VIAddVersionKey /LANG=0 "ProductVersion" "${VERSION}"
VIAddVersionKey /LANG=0 "LegalCopyright" "European Union Public Licence 1.2"

!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "Norwegian"
!insertmacro MUI_LANGUAGE "Swedish"

LangString PACKAGE ${LANG_ENGLISH} "Signed package"
LangString PACKAGE ${LANG_NORWEGIAN} "Signert pakke"
LangString PACKAGE ${LANG_SWEDISH} "Undertecknat paket"
LangString STAYS ${LANG_ENGLISH} "Your agreements stay in $LOCALAPPDATA\Ledarapp. Delete that folder yourself if you don't want to keep them."
LangString STAYS ${LANG_NORWEGIAN} "Avtalene dine ligger fortsatt i $LOCALAPPDATA\Ledarapp. Slett mappen selv hvis du ikke vil beholde dem."
LangString STAYS ${LANG_SWEDISH} "Dina avtal ligger kvar i $LOCALAPPDATA\Ledarapp. Radera mappen själv om du inte vill behålla dem."

Section
    SetOutPath "$INSTDIR"
    ; The folder holds the program alone: an older version's files must not lie among the newer one's.
    RMDir /r "$INSTDIR\_internal"
    File /r "${PAYLOAD}/*"
    File "/oname=package.ico" "${PACKAGE_ICON}"
    CreateShortcut "$SMPROGRAMS\Ledarapp.lnk" "$INSTDIR\ledarapp-window.exe"
    WriteUninstaller "$INSTDIR\uninstall.exe"

    ; Offered for signed packages, and among the programs for PDF; nobody's own choice is overwritten.
    WriteRegStr HKCU "Software\Classes\Ledarapp.Package" "" "$(PACKAGE)"
    WriteRegStr HKCU "Software\Classes\Ledarapp.Package\DefaultIcon" "" "$INSTDIR\package.ico"
    WriteRegStr HKCU "Software\Classes\Ledarapp.Package\shell\open\command" "" '"$INSTDIR\ledarapp-window.exe" "%1"'
    WriteRegStr HKCU "Software\Classes\.asice" "" "Ledarapp.Package"
    WriteRegStr HKCU "Software\Classes\.asice" "Content Type" "application/vnd.etsi.asic-e+zip"
    WriteRegStr HKCU "Software\Classes\.asice\OpenWithProgids" "Ledarapp.Package" ""
    WriteRegStr HKCU "Software\Classes\.sce\OpenWithProgids" "Ledarapp.Package" ""
    WriteRegStr HKCU "Software\Classes\.age\OpenWithProgids" "Ledarapp.Package" ""
    WriteRegStr HKCU "Software\Classes\Applications\ledarapp-window.exe\SupportedTypes" ".pdf" ""
    WriteRegStr HKCU "Software\Classes\Applications\ledarapp-window.exe\shell\open\command" "" '"$INSTDIR\ledarapp-window.exe" "%1"'

    WriteRegStr HKCU "${KEY}" "DisplayName" "Ledarapp"
    WriteRegStr HKCU "${KEY}" "DisplayVersion" "${VERSION}"
    WriteRegStr HKCU "${KEY}" "DisplayIcon" "$INSTDIR\ledarapp-window.exe"
    WriteRegStr HKCU "${KEY}" "Publisher" "Ledarapp"
    WriteRegStr HKCU "${KEY}" "InstallLocation" "$INSTDIR"
    WriteRegStr HKCU "${KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
    WriteRegStr HKCU "${KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
    WriteRegDWORD HKCU "${KEY}" "NoModify" 1
    WriteRegDWORD HKCU "${KEY}" "NoRepair" 1
    ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
    WriteRegDWORD HKCU "${KEY}" "EstimatedSize" $0
    System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
SectionEnd

Section "Uninstall"
    RMDir /r "$INSTDIR\_internal"
    Delete "$INSTDIR\ledarapp.exe"
    Delete "$INSTDIR\ledarapp-window.exe"
    Delete "$INSTDIR\package.ico"
    Delete "$INSTDIR\uninstall.exe"
    RMDir "$INSTDIR"
    Delete "$SMPROGRAMS\Ledarapp.lnk"
    DeleteRegKey HKCU "Software\Classes\Ledarapp.Package"
    DeleteRegValue HKCU "Software\Classes\.asice\OpenWithProgids" "Ledarapp.Package"
    DeleteRegValue HKCU "Software\Classes\.sce\OpenWithProgids" "Ledarapp.Package"
    DeleteRegValue HKCU "Software\Classes\.age\OpenWithProgids" "Ledarapp.Package"
    ReadRegStr $0 HKCU "Software\Classes\.asice" ""
    StrCmp $0 "Ledarapp.Package" 0 +2
    DeleteRegValue HKCU "Software\Classes\.asice" ""
    DeleteRegKey HKCU "Software\Classes\Applications\ledarapp-window.exe"
    DeleteRegKey HKCU "${KEY}"
    System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
    MessageBox MB_OK|MB_ICONINFORMATION "$(STAYS)" /SD IDOK
SectionEnd
